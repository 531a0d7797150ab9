// What a file is that may be dropped in place of a paper, by how it begins; the text of one that is read otherwise than as typed.

import { hasStream, startsWith } from '../ole-file.ts';

const HEADS = [
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['picture', [0x4d, 0x4d, 0, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
] as const;

/** Letters from the fifth or ninth byte on, with what holds them. */
const LATER = [
  [8, 'WEBP', 'picture'],
  [4, 'ftyphei', 'picture'],
  [4, 'ftypmif', 'picture'],
] as const;

export function kindOfBytes(bytes: Uint8Array): 'picture' | 'rtf' | 'archive' | undefined {
  const later = LATER.find(([at, letters]) =>
    [...letters].every((letter, index) => bytes[at + index] === letter.charCodeAt(0)),
  );
  return HEADS.find(([, head]) => startsWith(bytes, head))?.[0] ?? later?.[2];
}

/** What stands in an OLE file that is no Word file. */
export function kindOfOle(bytes: Uint8Array): 'encrypted' | 'sheet' | 'slides' | 'mail' | undefined {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(bytes, 'Workbook')) return 'sheet';
  if (hasStream(bytes, 'PowerPoint Document')) return 'slides';
  return hasStream(bytes, '__properties_version1.0') ? 'mail' : undefined;
}

/** How far the head of a letter or of a saved page is looked at. */
const HEAD = 4_000;
const FIELD =
  /^(?:From|To|Subject|Date|Message-ID|Received|Return-Path|Delivered-To|MIME-Version|Content-Type|Snapshot-Content-Location|X-[\w-]+|DKIM-Signature):/gim;

export function kindOfText(text: string): 'mail' | 'savedPage' | 'xml' | 'html' | undefined {
  const head = text.slice(0, HEAD).trimStart();
  if (
    /^<(?:!doctype html|html|head|body)\b/i.test(head) ||
    /^<\?xml[^>]*>\s*<(?:!doctype html|html)\b/i.test(head)
  )
    return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  // A letter begins with its fields; a paper may name one of them somewhere.
  if (head.search(FIELD) !== 0 || (head.match(FIELD)?.length ?? 0) < 2) return undefined;
  return /multipart\/related/i.test(head) ? 'savedPage' : 'mail';
}

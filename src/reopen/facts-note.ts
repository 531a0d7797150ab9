// What a .docx carries of the draft it was made from: one line of text, the same in both places of the package.

import type { Facts } from '../core/facts/fact.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { crc32 } from './crc32.ts';

export type EmbeddedDraft = {
  readonly template: string;
  /** Revision date of the template. */
  readonly revised: string;
  /** Name of the draft, empty where it has none. */
  readonly name: string;
  readonly facts: Facts;
  /** Names of the parts switched off. */
  readonly off: readonly string[];
};

export type NoteReading =
  | { readonly kind: 'draft'; readonly draft: EmbeddedDraft }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const MARK = 'huiwen-facts';
const VERSION = 1;

/** `huiwen-facts;1;<crc32>;<base64 of UTF-8 JSON>`: no character that XML, Word or LibreOffice would rewrite. */
export function writeNote(draft: EmbeddedDraft): string {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  return [MARK, VERSION, crc32(bytes), toBase64(bytes)].join(';');
}

/** Undefined where the text is no such note; never throws. */
export function readNote(text: string): NoteReading | undefined {
  const [mark, version, sum, data] = text.replace(/\s+/g, '').split(';');
  if (mark !== MARK) return undefined;
  if (Number(version) > VERSION) return { kind: 'newer' };
  if (Number(version) !== VERSION || data === undefined) return { kind: 'damaged' };
  try {
    const bytes = fromBase64(data);
    if (crc32(bytes) !== sum) return { kind: 'damaged' };
    const draft = restoreEmbedded(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return draft ? { kind: 'draft', draft } : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
}

function restoreEmbedded(data: unknown): EmbeddedDraft | undefined {
  if (!isMapping(data) || typeof data.template !== 'string' || !data.template) return undefined;
  return {
    template: data.template,
    revised: typeof data.revised === 'string' ? data.revised : '',
    name: typeof data.name === 'string' ? data.name : '',
    facts: restoreFacts(data.facts),
    off: Array.isArray(data.off) ? data.off.filter((name) => typeof name === 'string') : [],
  };
}

/** In pieces, because an argument list has a limit. */
const PIECE = 0x6000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

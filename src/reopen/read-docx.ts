// A .docx of unknown origin, read back: the draft in it and its text, or a sentence that says why not.

import { strFromU8 } from 'fflate';
import { bodyText } from './body-text.ts';
import { type EmbeddedDraft, type NoteReading, readNote } from './facts-note.ts';
import { type Unpacked, unpack, type ZipEntry, zipEntries } from './read-zip.ts';

export type Opened =
  | { readonly kind: 'draft'; readonly draft: EmbeddedDraft; readonly text: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Bytes; larger files are not even read. */
export const FILE_LIMIT = 20 * 1024 * 1024;

const SENTENCES = {
  tooBig: '文件太大，超过 20 MB。本站生成的文件远没有这么大，请确认选的是从本站下载的 Word 文件。',
  empty: '文件是空的，可能没有下载完整。请重新复制或者下载一次。',
  oldWord:
    '这是旧格式的文件（.doc 或 .wps），或者是加了打开密码的文件。请用 Word 或 WPS 打开，去掉密码，另存为 .docx，再拖进来。',
  notZip: '这不是 .docx 文件，或者文件不完整。请选择从本站下载的 Word 文件。',
  notWord: '这个文件里没有 Word 正文，可能是表格、演示或者压缩包。请选择从本站下载的 .docx 文件。',
  encrypted: '这个文件加了密码，打不开。请去掉密码、另存为 .docx 后再拖进来。',
  noDraft:
    '这个文件里没有填写内容：可能下载时没有勾选“把填写内容存入文件”，也可能另存时丢掉了。没有改动您已有的草稿。',
  newer: '这个文件由更新版本的会文生成，这里读不了。请用新版本打开。',
  damaged: '文件里的填写内容已经损坏，不能恢复。文件里的文字不受影响，仍可在 Word 中打开。',
  broken: '文件已经损坏，读不出正文。请用 Word 或 WPS 打开并另存一份，再拖进来。',
  unreadable: '这个文件读不出来，可能正被别的程序占用，或者是文件夹。请关闭占用它的程序后再试。',
  swollen: '文件展开后过大，不像是本站生成的文件，为安全起见没有打开。',
} as const;

/** Never throws and never unpacks more than its limits, whatever the bytes are. */
export function readDocx(bytes: Uint8Array): Opened {
  if (bytes.length > FILE_LIMIT) return refused('tooBig');
  if (!bytes.length) return refused('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused('oldWord');
  const entries = startsWith(bytes, [0x50, 0x4b]) ? zipEntries(bytes) : undefined;
  if (!entries) return refused('notZip');
  const document = entries.find(({ path }) => path === 'word/document.xml');
  if (!document) return refused('notWord');
  if (entries.some(({ encrypted }) => encrypted)) return refused('encrypted');
  const notes = entries.filter(mayHoldNote).map((entry) => noteIn(unpack(bytes, entry)));
  if (notes.includes('too-big')) return refused('swollen');
  const found = notes.filter((note): note is NoteReading => typeof note === 'object');
  const sound = found.find((note) => note.kind === 'draft');
  if (sound?.kind !== 'draft') {
    if (found.some(({ kind }) => kind === 'newer')) return refused('newer');
    return refused(found.length ? 'damaged' : 'noDraft');
  }
  const body = unpack(bytes, document);
  if (body.kind !== 'bytes') return refused(body.kind === 'too-big' ? 'swollen' : 'broken');
  return { kind: 'draft', draft: sound.draft, text: bodyText(strFromU8(body.bytes)) };
}

/** Programs that save the file again may number the custom part otherwise. */
function mayHoldNote({ path }: ZipEntry): boolean {
  return path === 'docProps/custom.xml' || /^customXml\/item\d{1,3}\.xml$/.test(path);
}

function noteIn(unpacked: Unpacked): NoteReading | 'too-big' | undefined {
  if (unpacked.kind === 'too-big') return 'too-big';
  if (unpacked.kind !== 'bytes') return { kind: 'damaged' };
  const note = /huiwen-facts;[\d\w;+/=\s]*/.exec(strFromU8(unpacked.bytes));
  return note ? readNote(note[0]) : undefined;
}

export function refused(reason: keyof typeof SENTENCES): Opened {
  return { kind: 'refused', sentence: SENTENCES[reason] };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

// A Word 97 to 2003 file (.doc, and .wps of the same make) as a source: its text, tables and numbers, deletions out.

import type { SourceText } from '../../core/intake/text/source.ts';
import { docAuthors } from './doc-authors.ts';
import { type DocFile, docFile, type Properties, STYLE } from './doc-file.ts';
import { docLists } from './doc-lists.ts';
import { type NoteBook, noteBook } from './note-book.ts';
import { oleStreams } from './ole-streams.ts';
import type { Look, RawAlign, RawBlock, RawCell, RawParagraph, Styled } from './raw-blocks.ts';
import { refusedSource, type SourceRefused } from './source-refusals.ts';
import { writeSource } from './write-source.ts';

/** Codes of properties ([MS-DOC] 2.6). */
const P = {
  inTable: 0x2416,
  align: 0x2403,
  alignNew: 0x2461,
  row: 0x2417,
  outline: 0x2640,
  list: 0x460b,
  level: 0x260a,
};
const C = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  bold: 0x0835,
  underline: 0x2a3e,
  size: 0x4a43,
};
/** Marks of Word's among the letters. */
const SHOWN: ReadonlyMap<number, string> = new Map([
  [9, '\t'],
  [11, '\n'],
  [30, '-'],
]);
const ALIGNED: readonly (RawAlign | undefined)[] = ['left', 'center', 'right', 'left'];
/** Where the length of the text in boxes stands. */
const TEXT_BOXES = 0x64;
/** Word 97. */
const FIRST_VERSION = 193;

export function docSource(bytes: Uint8Array): SourceText | SourceRefused {
  const stream = oleStreams(bytes);
  const main = stream?.('WordDocument');
  if (!stream || !main || main.length < 0x2f2) return refusedSource('notDoc');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const flags = view.getUint16(0x0a, true);
  if (view.getUint16(0, true) !== 0xa5ec) return refusedSource('notDoc');
  if (view.getUint16(2, true) < FIRST_VERSION) return refusedSource('oldDoc');
  if (flags & 0x0100) return refusedSource('encrypted');
  const table = stream(flags & 0x0200 ? '1Table' : '0Table');
  const file = table && docFile(main, table);
  if (!file) return refusedSource('broken');
  const notes = noteBook();
  const blocks = docBlocks(file, notes);
  if (view.getUint32(TEXT_BOXES, true)) notes.add('图形文字');
  if (stream('VBA') || stream('_VBA_PROJECT')) notes.add('宏');
  for (const author of docAuthors(stream)) notes.add('作者', author);
  return writeSource(blocks, notes.notes);
}

function docBlocks(file: DocFile, notes: NoteBook): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  const labelOf = docLists(file);
  let rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let cell: RawParagraph[] = [];
  let pieces: Styled[] = [];
  let run = '';
  let look: Look = {};
  let noted: Properties | undefined;
  /** For each field that is open whether its instruction goes on. */
  const fields: boolean[] = [];

  const endRun = () => {
    if (run) pieces.push({ text: run, look });
    run = '';
  };
  const paragraphAt = (at: number): RawParagraph => {
    endRun();
    const said = file.paragraph(at);
    const align = ALIGNED[said.get(P.alignNew) ?? said.get(P.align) ?? 0];
    const style = said.get(STYLE) ?? 0;
    const outline = said.has(P.outline) ? (said.get(P.outline) ?? 9) + 1 : style;
    const list = said.get(P.list) ?? 0;
    const isFull = pieces.some(({ text }) => text.trim());
    const label = list > 0 && list < 0x7ff ? labelOf(list, said.get(P.level) ?? 0) : '';
    if (label && isFull) notes.add('编号');
    const ended = pieces;
    pieces = [];
    return {
      ...{ kind: 'paragraph', pieces: ended },
      ...(label && isFull && { label }),
      ...(align && align !== 'left' && { align }),
      ...(outline > 0 && outline < 10 && { outline }),
    };
  };
  const endTable = () => {
    if (rows.length) blocks.push({ kind: 'table', rows });
    rows = [];
  };

  for (let at = 0; at < file.text.length; at++) {
    const letter = file.text.charAt(at);
    const code = letter.charCodeAt(0);
    if (code === 7) {
      if (file.paragraph(at).get(P.row)) {
        if (row.length) rows.push(row);
        row = [];
        pieces = [];
        run = '';
      } else {
        cell.push(paragraphAt(at));
        row.push({ column: row.length, paragraphs: cell });
      }
      cell = [];
    } else if (code === 13 || code === 12) {
      const isInTable = file.paragraph(at).get(P.inTable);
      const paragraph = paragraphAt(at);
      if (isInTable) cell.push(paragraph);
      else {
        endTable();
        blocks.push(paragraph);
      }
    } else if (code === 19) fields.push(true);
    else if (code === 20) fields[fields.length - 1] = false;
    else if (code === 21) fields.pop();
    else if (!fields.includes(true)) take(at, letter, code);
  }
  endRun();
  if (pieces.length) blocks.push(paragraphAt(file.text.length - 1));
  endTable();
  return blocks;

  function take(at: number, letter: string, code: number) {
    const said = file.letter(at);
    if (said.get(C.deleted)) return noteStretch('修订', said);
    if (said.get(C.hidden)) return noteStretch('隐藏文字', said);
    if (said.get(C.inserted)) noteStretch('修订', said);
    if (code === 1) return notes.add('图片');
    if (code === 2) return notes.add('脚注');
    if (code === 5) return notes.add('批注');
    const shown = SHOWN.get(code) ?? (code < 32 ? '' : letter);
    const now = lookOf(said);
    if (now !== look) endRun();
    look = now;
    run += shown;
  }

  /** Once for a stretch of letters that are said to be the same. */
  function noteStretch(kind: '修订' | '隐藏文字', said: Properties) {
    if (said !== noted) notes.add(kind);
    noted = said;
  }
}

const LOOKS = new WeakMap<Properties, Look>();

/** The same for the same properties, so that a stretch of them is one. */
function lookOf(said: Properties): Look {
  const known = LOOKS.get(said);
  if (known) return known;
  const size = said.get(C.size);
  const look: Look = {
    ...(size && { size: size / 2 }),
    ...(said.get(C.bold) === 1 && { bold: true }),
    ...(said.get(C.underline) && { underlined: true }),
  };
  LOOKS.set(said, look);
  return look;
}

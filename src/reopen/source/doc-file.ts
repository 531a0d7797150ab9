// The parts of a Word 97 to 2003 file that are read ([MS-DOC]): its letters, and what is said of stretches of them.

/** What a stretch of the file is said to be, by the codes of properties. */
export type Properties = ReadonlyMap<number, number>;

export type DocFile = {
  /** The main text, letter by letter. */
  readonly text: string;
  /** Of the letter at a place. */
  readonly letter: (at: number) => Properties;
  readonly paragraph: (at: number) => Properties;
  readonly table: DataView;
  readonly header: DataView;
};

/** The number of its style stands before the properties of a paragraph. */
export const STYLE = -1;
const NOTHING: Properties = new Map();
const PAGE = 512;
/** Letters of Windows-1252 where it differs from Latin-1. */
const WESTERN = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

type Stretch = { readonly start: number; readonly end: number; readonly at: number; readonly wide: boolean };

/** Undefined where the tables of the file do not fit together. */
export function docFile(main: Uint8Array, table: Uint8Array): DocFile | undefined {
  const header = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const tables = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const pieces = piecesOf(header, tables);
  if (!pieces?.length) return undefined;
  const length = Math.min(header.getUint32(0x4c, true), pieces[pieces.length - 1]?.end ?? 0);
  const parts: string[] = [];
  for (const { start, end, at, wide } of pieces)
    if (start < length) parts.push(lettersAt(main, at, Math.min(end, length) - start, wide));
  const place = placeIn(pieces);
  const letters = runsOf(main, header, tables, 0xfa, false);
  const paragraphs = runsOf(main, header, tables, 0x102, true);
  return {
    text: parts.join(''),
    letter: (at) => letters(place(at)),
    paragraph: (at) => paragraphs(place(at)),
    table: tables,
    header,
  };
}

/** Where the table stream says something of the file: its place and its length. */
export function tablePart({ header, table }: { header: DataView; table: DataView }, at: number) {
  if (at + 8 > header.byteLength) return undefined;
  const [start, length] = [header.getUint32(at, true), header.getUint32(at + 4, true)];
  return length && start + length <= table.byteLength ? { start, length } : undefined;
}

function piecesOf(header: DataView, table: DataView): readonly Stretch[] | undefined {
  const part = tablePart({ header, table }, 0x1a2);
  if (!part) return undefined;
  let at = part.start;
  const end = part.start + part.length;
  while (at + 3 < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (at + 5 > end || table.getUint8(at) !== 2) return undefined;
  const count = Math.floor((Math.min(table.getUint32(at + 1, true), end - at - 5) - 4) / 12);
  const pieces: Stretch[] = [];
  for (let index = 0; index < count; index++) {
    const [start, stop] = [index, index + 1].map((each) => table.getUint32(at + 5 + each * 4, true));
    const place = table.getUint32(at + 5 + (count + 1) * 4 + index * 8 + 2, true);
    const wide = (place & 0x40000000) === 0;
    if (start === undefined || stop === undefined || stop <= start) continue;
    pieces.push({ start, end: stop, at: wide ? place : (place & 0x3fffffff) / 2, wide });
  }
  return pieces;
}

function lettersAt(main: Uint8Array, at: number, count: number, wide: boolean): string {
  const bytes = main.subarray(at, at + count * (wide ? 2 : 1));
  if (wide) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}

/** From places in the text to places in the file; asked in order, it goes on from the last. */
function placeIn(pieces: readonly Stretch[]): (at: number) => number {
  let last = 0;
  return (at) => {
    while (last > 0 && at < (pieces[last]?.start ?? 0)) last--;
    while (last < pieces.length - 1 && at >= (pieces[last]?.end ?? 0)) last++;
    const piece = pieces[last];
    return piece ? piece.at + (at - piece.start) * (piece.wide ? 2 : 1) : 0;
  };
}

type Run = { readonly end: number; readonly properties: Properties };

/** Pages of 512 bytes, each for a stretch of the file ([MS-DOC] 2.9.33, 2.9.174). */
function runsOf(main: Uint8Array, header: DataView, table: DataView, at: number, styled: boolean) {
  const part = tablePart({ header, table }, at);
  const runs: Run[] = [];
  const count = part ? Math.floor((part.length - 4) / 8) : 0;
  for (let index = 0; part && index < count; index++) {
    const page = table.getUint32(part.start + (count + 1) * 4 + index * 4, true) * PAGE;
    if (page + PAGE <= main.length) runs.push(...runsOnPage(main.subarray(page, page + PAGE), styled));
  }
  runs.sort((a, b) => a.end - b.end);
  return (place: number): Properties => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.end ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return runs[low]?.properties ?? NOTHING;
  };
}

function runsOnPage(page: Uint8Array, styled: boolean): readonly Run[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = Math.min(page[PAGE - 1] ?? 0, styled ? 29 : 101);
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const end = view.getUint32((index + 1) * 4, true);
    const at = (page[(count + 1) * 4 + index * (styled ? 13 : 1)] ?? 0) * 2;
    const first = page[at] ?? 0;
    if (!at) runs.push({ end, properties: NOTHING });
    else if (!styled) runs.push({ end, properties: propertiesIn(page.subarray(at + 1, at + 1 + first)) });
    else {
      const start = first ? at + 1 : at + 2;
      const length = first ? first * 2 - 1 : (page[at + 1] ?? 0) * 2;
      const said = propertiesIn(page.subarray(start + 2, start + length));
      runs.push({
        end,
        properties: new Map([...said, [STYLE, start + 2 <= PAGE ? view.getUint16(start, true) : 0]]),
      });
    }
  }
  return runs;
}

/** How many bytes follow a code, by its upper three bits; 6 tells itself. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
/** The codes whose own size takes two bytes. */
const LONG = new Set([0xd608, 0xd606]);

function propertiesIn(bytes: Uint8Array): Map<number, number> {
  const said = new Map<number, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = view.getUint16(at, true);
    const kind = code >> 13;
    const long = LONG.has(code) && at + 4 <= bytes.length;
    const own = kind === 6 ? view.getUint8(at + 2) + 1 : (SIZES[kind] ?? 1);
    const size = long ? view.getUint16(at + 2, true) + 1 : own;
    if (at + 2 + size > bytes.length) break;
    said.set(code, size === 1 ? view.getUint8(at + 2) : size === 2 ? view.getUint16(at + 2, true) : size);
    at += 2 + size;
  }
  return said;
}

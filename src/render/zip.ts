// A zip of entries that are packed already: what is the same in many files is packed once, its headers with it.
// `fflate` packs, but its own zips pack each entry anew, or tell sizes only behind the data.
// Format: PKWARE APPNOTE 4.3 and 4.4.

import { Deflate, deflateSync } from 'fflate';
import { crc32 } from '../core/facts/crc-32.ts';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Names are written in UTF-8; version 2.0; deflated or as it is. */
const [FLAGS, VERSION, DEFLATED, STORED] = [0x0800, 20, 8, 0];
/** Where in a local and in a central header the stamp stands, and where in the latter the place of the entry. */
const [LOCAL_STAMP, CENTRAL_STAMP, CENTRAL_OFFSET] = [10, 12, 42];

/** Bytes that are packed before the page may get its turn; the memory of `fflate` for more than these. */
const PIECE = 64 * 1024;
const MEMORY = 5;
/** For a text of a paper a table of 4,096 places is enough, and one made anew for each is what costs: a fifth of the time for a hundredth more bytes. */
const SHORT_TEXT = { level: 5, mem: 0 } as const;

const utf8 = new TextEncoder();

/** Both headers with the name, but for stamp and place. */
export type PackedEntry = {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
  readonly data: Uint8Array;
};

/** Packs a text, with a step after each piece of it. */
export function* packText(path: string, text: string): Generator<undefined, PackedEntry> {
  const bytes = utf8.encode(text);
  let crc = 0;
  let data: Uint8Array;
  if (bytes.length <= PIECE) {
    crc = crc32(bytes);
    data = deflateSync(bytes, SHORT_TEXT);
  } else {
    const chunks: Uint8Array[] = [];
    const deflate = new Deflate({ mem: MEMORY }, (chunk) => chunks.push(chunk));
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      crc = crc32(piece, crc);
      deflate.push(piece, at + PIECE >= bytes.length);
      yield;
    }
    data = joined(chunks);
  }
  return entryOf(path, data, bytes.length, crc);
}

/** The same of a text that comes piece by piece, such as a sheet of thousands of rows. */
export function* packPieces(path: string, pieces: Iterable<string>): Generator<undefined, PackedEntry> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 4, mem: MEMORY }, (chunk) => chunks.push(chunk));
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    const bytes = utf8.encode(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes);
    yield;
  }
  deflate.push(new Uint8Array(), true);
  return entryOf(path, joined(chunks), size, crc);
}

/** A text that goes in as it is. */
export function storedText(path: string, text: string): PackedEntry {
  return storedEntry(path, utf8.encode(text));
}

/** A file that is packed already, such as a .docx, goes in as it is. */
export function storedEntry(path: string, bytes: Uint8Array): PackedEntry {
  return entryOf(path, bytes, bytes.length, crc32(bytes), STORED);
}

function entryOf(path: string, data: Uint8Array, size: number, crc: number, method = DEFLATED): PackedEntry {
  const name = utf8.encode(path);
  const facts = [VERSION, FLAGS, method];
  const sizes = [0, crc, data.length, size];
  const local = record([LOCAL_HEADER], facts, sizes, [name.length, 0]);
  const central = record([CENTRAL_HEADER], [VERSION, ...facts], sizes, [name.length, 0, 0, 0, 0], [0, 0]);
  return { local: joined([local, name]), central: joined([central, name]), data };
}

/** Every entry bears the day, YYYY-MM-DD, instead of the clock, so that equal papers make equal files. */
export function writeZip(entries: readonly PackedEntry[], day: string): Uint8Array<ArrayBuffer> {
  const directory = entries.reduce((total, { local, data }) => total + local.length + data.length, 0);
  const length = entries.reduce((total, { central }) => total + central.length, 0);
  const zip = joined([
    ...entries.flatMap(({ local, data }) => [local, data]),
    ...entries.map(({ central }) => central),
    endOfZip(entries.length, length, directory),
  ]);
  const view = new DataView(zip.buffer);
  const stamp = stampOf(day);
  let [offset, listed] = [0, directory];
  for (const { local, central, data } of entries) {
    view.setUint32(offset + LOCAL_STAMP, stamp, true);
    view.setUint32(listed + CENTRAL_STAMP, stamp, true);
    view.setUint32(listed + CENTRAL_OFFSET, offset, true);
    offset += local.length + data.length;
    listed += central.length;
  }
  return zip;
}

/** Both headers of an entry as they stand in the zip: with its day and its place. */
export function stampEntry(
  entry: PackedEntry,
  day: string,
  offset: number,
): { readonly local: Uint8Array<ArrayBuffer>; readonly central: Uint8Array<ArrayBuffer> } {
  const [local, central] = [joined([entry.local]), joined([entry.central])];
  new DataView(local.buffer).setUint32(LOCAL_STAMP, stampOf(day), true);
  const listed = new DataView(central.buffer);
  listed.setUint32(CENTRAL_STAMP, stampOf(day), true);
  listed.setUint32(CENTRAL_OFFSET, offset, true);
  return { local, central };
}

/** What stands behind a directory of so many entries, so long, beginning there. */
export function endOfZip(count: number, length: number, directory: number): Uint8Array<ArrayBuffer> {
  return joined([record([END_OF_DIRECTORY], [0, 0, count, count], [length, directory], [0])]);
}

/** Midnight of a day as MS-DOS has it: two bytes of time, two of date. */
function stampOf(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (((year - 1980) << 9) | (month << 5) | date) * 0x10000;
}

/** Numbers of four bytes and of two in turn, lowest byte first. */
function record(...groups: readonly (readonly number[])[]): Uint8Array {
  const widths = groups.flatMap((group, index) => group.map((value) => ({ value, wide: index % 2 === 0 })));
  const bytes = new Uint8Array(widths.reduce((total, { wide }) => total + (wide ? 4 : 2), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { value, wide } of widths) {
    if (wide) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    at += wide ? 4 : 2;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

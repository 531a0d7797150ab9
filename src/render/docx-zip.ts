// The package of a .docx, opened and closed without packing again what is packed: entries keep their compressed bytes.
// Format: PKWARE APPNOTE 4.3 and 4.4. Every entry bears the chosen day instead of the clock, so that equal papers make equal files.

import { Deflate } from 'fflate';
import { inSlices } from './docx-slices.ts';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
/** Names are written in UTF-8; version 2.0, deflated. */
const [FLAGS, VERSION, METHOD] = [0x0800, 20, 8];
/** Bytes deflated in one go: few enough for a slow machine. */
const CHUNK = 16_384;

export type Entry = {
  readonly path: string;
  readonly deflated: Uint8Array;
  readonly size: number;
  readonly crc: number;
};

/** Entries of a zip written by `docx`, all of them deflated. */
export function readZip(zip: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_SIZE;
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const name = zip.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + view.getUint16(at + 28, true));
    const local = view.getUint32(at + 42, true);
    const from = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      path: new TextDecoder().decode(name),
      deflated: zip.subarray(from, from + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    });
    at += CENTRAL_SIZE + name.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** An entry of text, deflated in slices. */
export async function entryOf(path: string, text: string): Promise<Entry> {
  const bytes = new TextEncoder().encode(text);
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
  const starts = Array.from({ length: Math.max(1, Math.ceil(bytes.length / CHUNK)) }, (_, i) => i * CHUNK);
  let crc = ~0;
  await inSlices(starts, (start) => {
    const part = bytes.subarray(start, start + CHUNK);
    for (const byte of part) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    deflate.push(part, start + CHUNK >= bytes.length);
    // Gives out what is ready, which keeps the work of one chunk to that of one chunk.
    if (start + CHUNK < bytes.length) deflate.flush();
  });
  return { path, deflated: joined(chunks), size: bytes.length, crc: ~crc >>> 0 };
}

/** `day` is YYYY-MM-DD. */
export function writeZip(entries: readonly Entry[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const stamp = (((year - 1980) << 9) | (month << 5) | date) * 0x10000;
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, deflated, size, crc } of entries) {
    const name = new TextEncoder().encode(path);
    const facts = [VERSION, FLAGS, METHOD];
    const sizes = [stamp, crc, deflated.length, size];
    const local = record([LOCAL_HEADER], facts, sizes, [name.length, 0]);
    directory.push(
      record([CENTRAL_HEADER], [VERSION, ...facts], sizes, [name.length, 0, 0, 0, 0], [0, offset]),
      name,
    );
    files.push(local, name, deflated);
    offset += local.length + name.length + deflated.length;
  }
  const central = joined(directory);
  const count = entries.length;
  const end = record([END_OF_DIRECTORY], [0, 0, count, count], [central.length, offset], [0]);
  return joined([...files, central, end]);
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

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

// The package of a .docx, opened and closed without packing again what is packed: entries keep their compressed bytes.
// Format: PKWARE APPNOTE 4.3 and 4.4. Every entry bears the chosen day instead of the clock, so that equal papers make equal files.

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
/** Names are written in UTF-8; version 2.0. */
const [FLAGS, VERSION] = [0x0800, 20];
const [STORED, DEFLATED] = [0, 8];
/** Between header and checksum of zlib (RFC 1950) stands what a zip holds (RFC 1951). */
const ZLIB_INSIDE = [2, -4] as const;

export type Entry = {
  readonly path: string;
  /** Number of the method by which the data is packed. */
  readonly method: number;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
};

/** Entries of a zip written by `docx`. */
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
      method: view.getUint16(at + 10, true),
      data: zip.subarray(from, from + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    });
    at += CENTRAL_SIZE + name.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** An entry of text; the browser deflates it, chunk by chunk. One that cannot keeps it as it is. */
export async function entryOf(path: string, text: string): Promise<Entry> {
  const bytes = new TextEncoder().encode(text);
  const facts = { path, size: bytes.length, crc: crcOf(bytes) };
  if (typeof CompressionStream === 'undefined') return { ...facts, method: STORED, data: bytes };
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  const wrapped = new Uint8Array(await new Response(stream).arrayBuffer());
  return { ...facts, method: DEFLATED, data: wrapped.subarray(...ZLIB_INSIDE) };
}

/** `day` is YYYY-MM-DD. */
export function writeZip(entries: readonly Entry[], day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const stamp = (((year - 1980) << 9) | (month << 5) | date) * 0x10000;
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, method, data, size, crc } of entries) {
    const name = new TextEncoder().encode(path);
    const facts = [VERSION, FLAGS, method];
    const sizes = [stamp, crc, data.length, size];
    const local = record([LOCAL_HEADER], facts, sizes, [name.length, 0]);
    directory.push(
      record([CENTRAL_HEADER], [VERSION, ...facts], sizes, [name.length, 0, 0, 0, 0], [0, offset]),
      name,
    );
    files.push(local, name, data);
    offset += local.length + name.length + data.length;
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

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

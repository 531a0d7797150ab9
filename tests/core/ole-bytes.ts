// An OLE compound file with one stream, built by code: a header, one table of sectors, one of names, and the stream.

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
/** Shorter streams lie elsewhere. */
const LEAST = 4096;

export function oleBytes(name: string, stream: Uint8Array): Uint8Array {
  const size = Math.max(LEAST, stream.length);
  const sectors = Math.ceil(size / SECTOR);
  const bytes = Buffer.alloc((3 + sectors) * SECTOR);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, LEAST],
    [60, END],
    [68, END],
  ] as const)
    bytes.writeUInt32LE(value, at);
  for (let at = 76; at < SECTOR; at += 4) bytes.writeUInt32LE(at === 76 ? 0 : FREE, at);
  const table = (sector: number, next: number) => bytes.writeUInt32LE(next, SECTOR + sector * 4);
  for (let sector = 0; sector < SECTOR / 4; sector += 1) table(sector, FREE);
  table(0, 0xfffffffd);
  table(1, END);
  for (let nth = 0; nth < sectors; nth += 1) table(2 + nth, nth + 1 < sectors ? 3 + nth : END);
  const entry = (nth: number, label: string, type: number, start: number, length: number) => {
    const at = 2 * SECTOR + nth * 128;
    bytes.write(label, at, 'utf16le');
    bytes.writeUInt16LE(label.length * 2 + 2, at + 64);
    bytes[at + 66] = type;
    for (const place of [68, 72, 76]) bytes.writeUInt32LE(nth ? FREE : place === 76 ? 1 : FREE, at + place);
    bytes.writeUInt32LE(start, at + 116);
    bytes.writeUInt32LE(length, at + 120);
  };
  entry(0, 'Root Entry', 5, END, 0);
  entry(1, name, 2, 2, size);
  bytes.set(stream, 3 * SECTOR);
  return Uint8Array.from(bytes);
}

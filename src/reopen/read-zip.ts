// Takes single entries out of a zip that may be anything: every length is checked, and no entry grows past its limit.

import { Inflate, strFromU8 } from 'fflate';

export type ZipEntry = {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes in the file and, as the zip claims, unpacked. */
  readonly packed: number;
  readonly claimed: number;
  readonly offset: number;
};

/** Most bytes one entry may unpack to, whatever it claims. */
export const ENTRY_LIMIT = 16 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** The entries of the central directory (PKWARE APPNOTE 4.3.12); undefined where there is none. */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== CENTRAL_HEADER) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (name ?? 0);
    if (nameEnd > zip.length) return undefined;
    entries.push({
      path: strFromU8(zip.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      claimed: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-big' | 'damaged' };

/** Small enough that one piece cannot unpack to more than some 16 MB before the count is looked at. */
const PIECE = 16 * 1024;

export function unpack(zip: Uint8Array, entry: ZipEntry): Unpacked {
  if (entry.claimed > ENTRY_LIMIT) return { kind: 'too-big' };
  const packed = packedBytes(zip, entry);
  if (!packed) return { kind: 'damaged' };
  if (entry.method === 0) return { kind: 'bytes', bytes: packed };
  if (entry.method !== 8) return { kind: 'damaged' };
  const pieces: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    total += piece.length;
    ended ||= final;
    if (total <= ENTRY_LIMIT) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && !ended; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (total > ENTRY_LIMIT) return { kind: 'too-big' };
    }
  } catch {
    return { kind: 'damaged' };
  }
  return total === entry.claimed ? { kind: 'bytes', bytes: joined(pieces, total) } : { kind: 'damaged' };
}

function packedBytes(zip: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== LOCAL_HEADER) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed <= zip.length ? zip.subarray(start, start + packed) : undefined;
}

function joined(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

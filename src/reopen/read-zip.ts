// Takes single entries out of a zip that may be anything: every length is checked, and no entry grows past its limit.

import { Inflate, strFromU8 } from 'fflate';
import { atOnce } from '../core/checks/at-once.ts';
import { crc32 } from '../core/facts/crc-32.ts';
import { PART_LIMIT } from './limits.ts';

export type ZipEntry = {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes in the file and, as the zip claims, unpacked. */
  readonly packed: number;
  readonly claimed: number;
  readonly checksum: number;
  readonly offset: number;
};

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
      checksum: view.getUint32(at + 16, true),
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

/** `cost`: bytes that were read and written to get there. */
export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly cost: number }
  | { readonly kind: 'too-big' | 'damaged'; readonly cost: number };

/** A byte unpacks to 1,032 at most: one piece to 8 MB before the count is looked at. */
const PIECE = 8 * 1024;
/** Bytes summed up between two steps. */
const SUMMED = 1024 * 1024;

/** `left`: what it may cost, where that is less than the `most` one part may unpack to. */
export function unzip(zip: Uint8Array, entry: ZipEntry, left: number, most = PART_LIMIT): Unpacked {
  return atOnce(unzipInSteps(zip, entry, left, most));
}

/** The same with a step after each piece. */
export function* unzipInSteps(
  zip: Uint8Array,
  entry: ZipEntry,
  left: number,
  most: number,
): Generator<undefined, Unpacked> {
  const limit = Math.min(most, left);
  if (entry.claimed > limit) return { kind: 'too-big', cost: 0 };
  const packed = packedBytes(zip, entry);
  if (!packed) return { kind: 'damaged', cost: 0 };
  if (packed.length > limit) return { kind: 'too-big', cost: 0 };
  if (entry.method === 0) return yield* checked(packed, entry);
  if (entry.method !== 8) return { kind: 'damaged', cost: 0 };
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((piece) => {
    total += piece.length;
    if (total <= limit) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (total > limit) return { kind: 'too-big', cost: packed.length + total };
      yield;
    }
  } catch {
    return { kind: 'damaged', cost: packed.length + total };
  }
  return yield* checked(joined(pieces, total), entry);
}

function* checked(
  bytes: Uint8Array,
  { claimed, checksum, packed }: ZipEntry,
): Generator<undefined, Unpacked> {
  const cost = packed + bytes.length;
  if (bytes.length !== claimed) return { kind: 'damaged', cost };
  let sum = 0;
  for (let at = 0; at < bytes.length; at += SUMMED) {
    sum = crc32(bytes.subarray(at, at + SUMMED), sum);
    yield;
  }
  if (sum !== checksum) return { kind: 'damaged', cost };
  return { kind: 'bytes', bytes, cost };
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

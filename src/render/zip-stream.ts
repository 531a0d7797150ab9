// A zip that goes out entry by entry, so that thousands of papers never lie in memory as one.

import { endOfZip, type PackedEntry, stampEntry } from './zip.ts';

export type ZipStream = {
  /** Bytes of the zip so far, its end not counted. */
  readonly size: () => number;
  readonly count: () => number;
  /** What is to be written next. */
  readonly add: (entry: PackedEntry) => readonly Uint8Array<ArrayBuffer>[];
  readonly end: () => readonly Uint8Array<ArrayBuffer>[];
};

export function zipStream(day: string): ZipStream {
  const listed: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  return {
    size: () => size,
    count: () => listed.length,
    add(entry) {
      const { local, central } = stampEntry(entry, day, size);
      listed.push(central);
      const parts = [local, Uint8Array.from(entry.data)];
      size += local.length + entry.data.length;
      return parts;
    },
    end() {
      const length = listed.reduce((total, each) => total + each.length, 0);
      return [...listed, endOfZip(listed.length, length, size)];
    },
  };
}

// Where finished papers go: into zips kept by the browser, several where one would be too large, or straight to the disk.

import type { PackedEntry } from '../../render/zip.ts';
import { type ZipStream, zipStream } from '../../render/zip-stream.ts';

export type MadeZip = { readonly name: string; readonly blob: Blob; readonly papers: number };

export type ZipKeeper = {
  /** In the order of the rows. */
  readonly add: (entry: PackedEntry) => void;
  /** Rejects where the disk takes no more, as soon as that is known. */
  readonly flushed: () => Promise<void>;
  /** With the sheet of how it went. */
  readonly close: (report: PackedEntry | undefined) => Promise<readonly MadeZip[]>;
  readonly abort: () => Promise<void>;
};

export type ZipLimits = { readonly papers: number; readonly bytes: number };
export const ZIP_LIMITS: ZipLimits = { papers: 2000, bytes: 500_000_000 };

/** Bytes that are handed to the browser at once, which may lay them on its disk. */
const PORTION = 4_000_000;
const ZIP_TYPE = 'application/zip';

type Open = { readonly stream: ZipStream; readonly blobs: Blob[]; parts: BlobPart[]; held: number };

export function zipsInBrowser(
  nameOf: (place: number | undefined) => string,
  day: string,
  limits: ZipLimits = ZIP_LIMITS,
): ZipKeeper {
  const zips: Open[] = [];
  const write = (zip: Open, parts: readonly Uint8Array<ArrayBuffer>[]) => {
    for (const part of parts) {
      zip.parts.push(part);
      zip.held += part.length;
    }
    if (zip.held < PORTION) return;
    zip.blobs.push(new Blob(zip.parts));
    zip.parts = [];
    zip.held = 0;
  };
  function add(entry: PackedEntry): void {
    const last = zips[zips.length - 1];
    const full =
      !last || last.stream.count() >= limits.papers || last.stream.size() + entry.data.length > limits.bytes;
    const zip = full ? { stream: zipStream(day), blobs: [], parts: [], held: 0 } : last;
    if (full) zips.push(zip);
    write(zip, zip.stream.add(entry));
  }
  return {
    add,
    flushed: () => Promise.resolve(),
    async close(report) {
      const counts = zips.map(({ stream }) => stream.count());
      if (report && !zips.length) add(report);
      else if (report && zips[0]) write(zips[0], zips[0].stream.add(report));
      return zips.map((zip, at) => {
        write(zip, zip.stream.end());
        const blob = new Blob([...zip.blobs, ...zip.parts], { type: ZIP_TYPE });
        const name = nameOf(zips.length > 1 ? at + 1 : undefined);
        return { name, blob, papers: counts[at] ?? 0 };
      });
    },
    abort: () => Promise.resolve(),
  };
}

/** What `showSaveFilePicker` gives. */
export type DiskFile = {
  readonly write: (part: Blob) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abort: () => Promise<void>;
};

export function zipOnDisk(disk: DiskFile, day: string): ZipKeeper {
  const stream = zipStream(day);
  let writing: Promise<void> = Promise.resolve();
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const send = () => {
    const part = new Blob(held);
    held = [];
    size = 0;
    writing = writing.then(() => disk.write(part));
    // Told by `flushed` and `close`.
    writing.catch(() => {});
  };
  const write = (parts: readonly Uint8Array<ArrayBuffer>[]) => {
    held.push(...parts);
    size += parts.reduce((total, { length }) => total + length, 0);
    if (size >= PORTION) send();
  };
  return {
    add: (entry) => write(stream.add(entry)),
    flushed: () => writing,
    async close(report) {
      if (report) write(stream.add(report));
      write(stream.end());
      send();
      await writing;
      await disk.close();
      return [];
    },
    abort: () => disk.abort().catch(() => {}),
  };
}

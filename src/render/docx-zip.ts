// Many papers as one zip: numbered in order, an index first, the page answering all the while. Reached by import() only.

import type { Document } from '../core/document/document.ts';
import { fileName } from '../core/document/file-name.ts';
import { toDocxInSlices } from './docx.ts';
import type { DocxOptions } from './docx-options.ts';
import { whyNotMade } from './why-not-made.ts';
import { type PackedEntry, storedEntry, writeZip } from './zip.ts';

export type PaperToMake = {
  /** As the page calls it: in the progress, and where it could not be made. */
  readonly label: string;
  /** Fills it, when its turn comes; what it throws is said of this paper alone. */
  readonly make: () => FilledPaper | Promise<FilledPaper>;
};

export type FilledPaper = { readonly document: Document; readonly options: DocxOptions };

export type WrittenPaper = {
  readonly label: string;
  /** In the zip. */
  readonly file: string;
  readonly document: Document;
};

export type FailedPaper = { readonly label: string; readonly sentence: string };

export type PapersZip = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly written: readonly WrittenPaper[];
  readonly failed: readonly FailedPaper[];
};

export type ZipCalls = {
  /** YYYY-MM-DD, the day every file bears. */
  readonly day: string;
  /** The paper that lists them; it is the first file. */
  readonly index: (
    written: readonly WrittenPaper[],
    failed: readonly FailedPaper[],
  ) => FilledPaper | Promise<FilledPaper>;
  /** Before each paper. */
  readonly onProgress: (done: number, of: number, label: string) => void;
  /** Asked before each paper: false stops the work. */
  readonly goesOn: () => boolean;
};

const DRAFT = '草稿_';
const INDEX = '目录';

/** Undefined when it was stopped. Rejects only where no zip can be made at all, for instance for want of memory. */
export async function zipPapers(
  papers: readonly PaperToMake[],
  { day, index, onProgress, goesOn }: ZipCalls,
): Promise<PapersZip | undefined> {
  const entries: PackedEntry[] = [];
  const written: WrittenPaper[] = [];
  const failed: FailedPaper[] = [];
  const digits = Math.max(2, String(papers.length).length);
  const numbered = (place: number) => `${String(place).padStart(digits, '0')} `;
  for (const [place, { label, make }] of papers.entries()) {
    if (!goesOn()) return undefined;
    onProgress(place, papers.length, label);
    try {
      const { document, options } = await make();
      const name = fileName(document.title, 'docx', options.draftNote ? DRAFT : '');
      const file = `${numbered(place + 1)}${name}`;
      entries.push(storedEntry(file, await toDocxInSlices(document, options)));
      written.push({ label, file, document });
    } catch (error) {
      failed.push({ label, sentence: whyNotMade(error) });
    }
  }
  if (!goesOn()) return undefined;
  onProgress(papers.length, papers.length, INDEX);
  const list = await index(written, failed);
  const first = storedEntry(`${numbered(0)}${INDEX}.docx`, await toDocxInSlices(list.document, list.options));
  return { bytes: writeZip([first, ...entries], day), written, failed };
}

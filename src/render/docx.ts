// The .docx of a document: its body in the frame that is the same in every file. One way for page, worker and Node; only the page
// needs it in slices. This folder's docx*.ts are reached by import() only: nobody who does not take a file loads them.

import type { Document } from '../core/document/document.ts';
import { bodyPieces } from './docx-body.ts';
import type { DocxOptions } from './docx-options.ts';
import { packPart, partWriter, planOf } from './docx-parts.ts';
import { inSlices, nextTask } from './slices.ts';
import { type PackedEntry, writeZip } from './zip.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** At full speed: many in a row, in a worker or in Node. */
export function toDocx(document: Document, options: DocxOptions): Uint8Array<ArrayBuffer> {
  const steps = docxSteps(document, bodyPieces(document), options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same bytes, made so that the page answers however long the document is. */
export async function toDocxInSlices(
  document: Document,
  options: DocxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  await nextTask();
  return inSlices(docxSteps(document, bodyPieces(document), options));
}

/** `pieces` are the XML of the body. */
export function* docxSteps(
  document: Document,
  pieces: Iterable<string>,
  options: DocxOptions,
): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const { scheme, day, draftNote, facts } = options;
  const plan = yield* planOf(scheme, { draft: !!draftNote, carries: !!facts });
  let body = '';
  for (const piece of pieces) {
    body += piece;
    yield;
  }
  const write = partWriter(document, body, options);
  const entries: PackedEntry[] = [];
  for (const part of plan) {
    entries.push('data' in part ? part : yield* packPart(part.path, write(part)));
    yield;
  }
  return writeZip(entries, day);
}

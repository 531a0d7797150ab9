// 修订稿: a .docx in which every change since an earlier state is a tracked one, to be accepted or rejected in Word.

import type { Tracked, TrackedParagraph } from '../core/compare/tracked.ts';
import { docxSteps } from './docx.ts';
import type { DocxOptions } from './docx-options.ts';
import { lookXml } from './docx-paragraph.ts';
import { marked, type Reviser, trackedRunsXml } from './docx-revision-marks.ts';
import { filled, PARAGRAPH, TRACKED } from './docx-shells.ts';
import { trackedImprintXml, trackedTablePieces } from './docx-tracked-table.ts';
import { inSlices, nextTask } from './slices.ts';

/** Word shows a revision without a name as one by nobody. */
const NOBODY = '会文';

export async function toTrackedDocx(
  tracked: Tracked,
  options: DocxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  await nextTask();
  return inSlices(docxSteps(tracked.now, trackedPieces(tracked, options), options));
}

function* trackedPieces(tracked: Tracked, { author, day }: DocxOptions): Generator<string> {
  const by: Reviser = { author: author || NOBODY, date: `${day}T00:00:00Z`, next: 1 };
  for (const block of tracked.blocks) {
    if (block.kind === 'table') yield* trackedTablePieces(block, by);
    else yield trackedParagraphXml(block, by);
  }
  yield trackedImprintXml(tracked, by);
}

function trackedParagraphXml({ paragraph, was, words, mark }: TrackedParagraph, by: Reviser): string {
  const marks = mark ? marked(mark === 'added' ? TRACKED.addedMark : TRACKED.removedMark, by) : '';
  const look = was ? marked(TRACKED.look, by, lookXml(was)) : '';
  return filled(
    PARAGRAPH.whole,
    lookXml(paragraph) + marks + look,
    trackedRunsXml(words, paragraph, was, by),
  );
}

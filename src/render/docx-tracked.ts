// 修订稿: a .docx in which every change since an earlier state is a tracked one, to be accepted or rejected in Word.

import type { Tracked, TrackedBlock, TrackedParagraph } from '../core/compare/tracked.ts';
import { docxSteps } from './docx.ts';
import type { DocxOptions } from './docx-options.ts';
import { lookXml } from './docx-paragraph.ts';
import { marked, type Reviser, trackedRunsXml } from './docx-revision-marks.ts';
import { filled, PARAGRAPH, TRACKED } from './docx-shells.ts';
import { trackedImprintXml, trackedTablePieces } from './docx-tracked-table.ts';
import { inSlices, nextTask } from './slices.ts';

/** Word shows a revision without a name as one by nobody. */
const NOBODY = '会文';

/**
 * Two times of the day. LibreOffice takes insertions of one author and one minute for one where the first ends a paragraph and the
 * second begins the next, with the mark between them, and joins the two paragraphs when they are rejected.
 */
const TIMES = ['T00:00:00Z', 'T00:02:00Z'] as const;

export async function toTrackedDocx(
  tracked: Tracked,
  options: DocxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  await nextTask();
  return inSlices(docxSteps(tracked.now, trackedPieces(tracked, options), options));
}

function* trackedPieces(tracked: Tracked, { author, day }: DocxOptions): Generator<string> {
  const by: Reviser = { author: author || NOBODY, date: day + TIMES[0], next: 1 };
  let above: TrackedBlock | undefined;
  let later = false;
  for (const block of tracked.blocks) {
    later = !later && runOn(above, block);
    by.date = day + TIMES[later ? 1 : 0];
    if (block.kind === 'table') yield* trackedTablePieces(block, by);
    else yield trackedParagraphXml(block, by);
    above = block;
  }
  yield trackedImprintXml(tracked, by);
}

/** An insertion ends the one and another begins the next, and the mark between them was there before. */
function runOn(above: TrackedBlock | undefined, block: TrackedBlock): boolean {
  if (above?.kind !== 'paragraph' || block.kind !== 'paragraph' || above.mark) return false;
  const first = block.words[0]?.change ?? (block.words.length ? undefined : block.mark);
  return above.words.at(-1)?.change === 'added' && first === 'added';
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

// The text as read becomes the text of a paper: one paragraph a line, without what is not its own. Every change is told.

import { type ChangeBook, edited, type MarkedText, markedText, type TextEdit } from '../text/marked-text.ts';
import { maskEdits } from '../text/masked-words.ts';
import type { Change } from '../text/recognised.ts';
import type { SourceText } from '../text/source.ts';
import { aboveTitleEdits } from './above-title.ts';
import { aroundSampleEdits } from './around-sample.ts';
import { beforeTitleEdits } from './before-title.ts';
import { inlineEdits, junkEdits } from './copy-junk.ts';
import { cutEdits } from './cut-flat.ts';
import { flatPageEdits } from './flat-page.ts';
import { mendEdits } from './mend-lines.ts';
import { behindDayEdits, fileNameEdits, furnitureEdits } from './page-furniture.ts';
import { pageTitleEdits } from './page-titles.ts';
import { repeatedTitleEdits } from './repeated-titles.ts';
import { runningHeadEdits } from './running-heads.ts';
import { skeletonEdits } from './skeleton-labels.ts';
import { alikeEdits, markdownEdits, rubyEdits, tagEdits, unseenEdits, widthEdits } from './strip-markup.ts';
import { isStyled, styledTitles } from './styled-titles.ts';
import { tabEdits } from './tab-edits.ts';
import { aroundEdits, halfWidthEdits, lineEndEdits, spaceEdits } from './tidy-marks.ts';
import { barEdits, titleLabelEdits, titleNumberEdits, whomLabelEdits } from './title-labels.ts';
import { besideTitleEdits, starEdits } from './title-marks.ts';
import { toldWhomEdits } from './told-whom.ts';
import { fragmentEdits } from './viewer-numbers.ts';
import { watermarkEdits } from './watermarks.ts';

export type Tidied = { readonly marked: MarkedText; readonly changes: readonly Change[] };

type Step = (marked: MarkedText) => TextEdit[];

/** A file says what its paragraphs are; text has lost it. */
const PLAIN: readonly Step[] = [aroundSampleEdits, mendEdits, repeatedTitleEdits, cutEdits, behindDayEdits];
/** What pages and samples write in front of a title, wherever it is from. */
const NAMED: readonly Step[] = [titleLabelEdits, titleNumberEdits, pageTitleEdits, whomLabelEdits];
/** Paragraphs of a file that holds its text as one. */
const FEW = 3;
const BEFORE: readonly Step[] = [
  alikeEdits,
  widthEdits,
  tagEdits,
  markdownEdits,
  rubyEdits,
  junkEdits,
  inlineEdits,
  watermarkEdits,
  fileNameEdits,
  runningHeadEdits,
];
const AFTER: readonly Step[] = [maskEdits, aroundEdits, spaceEdits, halfWidthEdits];

export function tidySource(source: SourceText, undone: ReadonlySet<string>): Tidied {
  const book: ChangeBook = { undone, changes: [] };
  const fromFile = source.paragraphs.some(
    ({ font, align, size, outline, cell }) => font || align || size || outline || cell,
  );
  const styled = fromFile ? styledTitles(source) : undefined;
  const search: Step = (marked) =>
    aboveTitleEdits(marked, styled && ((line) => isStyled(marked, line, styled)));
  // Paragraphs of a file are what they are, unless it holds next to none.
  const flat = fromFile && source.paragraphs.filter(({ start, end }) => end > start).length <= FEW;
  const steps = [
    unseenEdits,
    (marked: MarkedText) => tabEdits(marked, source),
    lineEndEdits,
    ...BEFORE,
    toldWhomEdits,
    ...(fromFile
      ? [starEdits, besideTitleEdits, beforeTitleEdits, search]
      : [barEdits, starEdits, besideTitleEdits, beforeTitleEdits, flatPageEdits, search]),
    furnitureEdits,
    fragmentEdits,
    repeatedTitleEdits,
    ...(fromFile ? (flat ? [cutEdits, ...NAMED] : NAMED) : [skeletonEdits, ...PLAIN, ...NAMED]),
    ...AFTER,
  ];
  const marked = steps.reduce((text, step) => edited(text, step(text), book), markedText(source.text));
  return { marked, changes: book.changes.sort((a, b) => a.start - b.start || a.end - b.end) };
}

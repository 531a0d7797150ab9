// The imprint below a paper, who printed it and when: where nobody signs, as under minutes, it says whose the paper is and of what day.

import type { TextSpan } from '../text/source.ts';
import { dayLine } from './day-lines.ts';
import { ORGAN_END } from './paper-words.ts';
import { signsAsCrosses } from './signs-as-crosses.ts';

type Imprint = {
  /** The paragraph it is. */
  readonly at: number;
  readonly organ?: TextSpan;
  readonly day: TextSpan;
};

const LAST = 6;
const LONGEST = 80;
const PRINTED = /[ 　]*印(?:发|制)[。.]?$/;
const TO_FILL = /^(?:\$?\{\{?[^{}]{2,30}\}\}?|[【[<＜][^】\]>＞]{2,20}[】\]>＞])$/;

/** Of the last paragraphs the one that ends with 印发. */
export function imprintOf(paragraphs: readonly { readonly text: string }[]): Imprint | undefined {
  const last = paragraphs.slice(-LAST).map(({ text }) => text.length <= LONGEST && PRINTED.test(text));
  const at = last.lastIndexOf(true) === -1 ? -1 : paragraphs.length - last.length + last.lastIndexOf(true);
  // A day in any sign is a day.
  const text = at === -1 ? '' : (signsAsCrosses(paragraphs)[at]?.text ?? '');
  const found = organAndDay(text.replace(PRINTED, ''));
  return found && { at, ...found };
}

/** 向阳局办公室　　2026年1月8日: the longest end that is a day, and an organ or nothing in front of it. */
function organAndDay(text: string): Omit<Imprint, 'at'> | undefined {
  for (let start = 0; start + 2 < text.length; start++) {
    const day = text.slice(start);
    if (/^[ 　]/.test(day) || !(dayLine(day) || TO_FILL.test(day))) continue;
    const organ = text.slice(0, start).trimEnd();
    if (!organ) return { day: { start, end: text.length } };
    return ORGAN_END.test(organ) || TO_FILL.test(organ)
      ? { organ: { start: 0, end: organ.length }, day: { start, end: text.length } }
      : undefined;
  }
  return undefined;
}

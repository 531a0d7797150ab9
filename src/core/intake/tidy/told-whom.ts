// What a page tells of a text may run into whom the text is sent to: 来源：××各党支部： is cut where the addressee begins.

import { SALUTATION } from '../lines/paper-words.ts';
import { isRecipient } from '../lines/whom.ts';
import { asSimplified } from '../text/as-simplified.ts';
import { linesWithText, type MarkedText, type TextEdit } from '../text/marked-text.ts';
import { cut } from './cut-lines.ts';
import { furnitureOf } from './page-furniture.ts';

const HEAD_LINES = 10;
const LONGEST = 160;
/** Where an addressee may begin: behind a gap, or with a word that begins no name. */
const BEGINS = /(?<=[ 　]|[^、，和及与 　])(?=各|全体|尊敬的|敬爱的|同志们|\p{Script=Han})/gu;
const SURE = /^(?:各|全体|尊敬的|敬爱的|同志们)/;

export function toldWhomEdits({ text }: MarkedText): TextEdit[] {
  return linesWithText(text)
    .slice(0, HEAD_LINES)
    .flatMap(({ start, text: written }): TextEdit[] => {
      const line = asSimplified(written.trimEnd());
      if (line.length > LONGEST || !/[：:]$/.test(line) || !furnitureOf(line.trim())) return [];
      for (const { index } of line.matchAll(BEGINS)) {
        const [front, behind] = [line.slice(0, index), line.slice(index)];
        if (!/[ 　]$/.test(front) && !SURE.test(behind)) continue;
        if (/[：:]./.test(behind) || !(isRecipient(behind) || SALUTATION.test(behind))) continue;
        if (/[：:][ 　]*$/.test(front) || !furnitureOf(front.trim())) continue;
        const gap = front.length - front.trimEnd().length;
        return [cut(start + index, '网页的说明和主送连在一起，分开', gap)];
      }
      return [];
    });
}

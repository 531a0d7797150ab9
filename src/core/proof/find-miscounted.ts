// A whole that is said to have so many points, and the points behind it that are more or fewer.

import { chineseNumeral } from '../facts/numeral.ts';
import { readNumeral } from '../facts/read-numeral.ts';
import type { Slip } from './slip.ts';

const N = '[一二两三四五六七八九十]';
/** The points begin at once behind the colon; what is said to be at least so many may be more. */
const WHOLE = new RegExp(
  `(?<![第前后\\d${N.slice(1, -1)}]|至少[^，。：]{0,4})(${N}{1,2})(?:个?方面|[个条点项件大类种])[^：，。；\\n“”]{0,12}[：:](?=一是|第一，|其一，)`,
  'g',
);
const POINTS = [
  new RegExp(`(?<=^|[：；，。])(${N}{1,2})是`, 'g'),
  new RegExp(`(?<=^|[；。])第(${N}{1,2})，`, 'g'),
  new RegExp(`(?<=^|[；。])其(${N})，`, 'g'),
];
const NEXT = /^\n[ \u3000]{0,8}(?:[第其]?[二三四五六七八九十]{1,2}[是，])/;
/** Longer than any paragraph that lists its points. */
const FAR = 2_000;

export function* findMiscounted(text: string): Generator<Slip> {
  for (const { 0: said, 1: numeral = '', index } of text.matchAll(WHOLE)) {
    const begin = index + said.length;
    const end = text.indexOf('\n', begin);
    const rest = text.slice(begin, Math.min(end < 0 ? text.length : end, begin + FAR));
    const points = rest.length < FAR ? pointsIn(rest) : 0;
    if (points < 2 || points === readNumeral(numeral)) continue;
    if (end >= 0 && NEXT.test(text.slice(end, end + 16))) continue;
    const right = points === 2 ? '两' : chineseNumeral(points);
    const why = `后面写了${right}点，不是${numeral}点`;
    yield { start: index, end: index + numeral.length, right, rule: '前后：几点', level: '疑似', why };
  }
}

/** How many points follow one another from the first; none where they begin anew or leave one out. */
function pointsIn(text: string): number {
  const point = POINTS[text.startsWith('一是') ? 0 : text.startsWith('第') ? 1 : 2];
  const numbers = point ? [...text.matchAll(point)].map(([, numeral = '']) => readNumeral(numeral)) : [];
  return numbers.every((number, index) => number === index + 1) ? numbers.length : 0;
}

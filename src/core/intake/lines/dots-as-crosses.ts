// Dots that a paper has for crosses: ……年……月……日. What is left out of a list or of speech stays what it is.

import { allMatches } from '../../source/all-matches.ts';

const DOTS = String.raw`(?:…{1,4}|\.{3,8}|·{3,8})`;
const SPACE = '[ 　]?';

/** Days and counts, which nobody leaves out of a sentence. */
const DAY = new RegExp(
  `${DOTS}${SPACE}年${SPACE}${DOTS}${SPACE}月|${DOTS}${SPACE}月${SPACE}${DOTS}${SPACE}日`,
  'g',
);
const UNIT = '(?:[个名位次条份项件户场期篇票天批座人]|公里|人次|万?元|[%％])';
const COUNT = new RegExp(
  String.raw`(?<=[\p{Script=Han}第])${DOTS}(?=${UNIT}(?![们\p{Script=Han}]*[”」]))`,
  'gu',
);
/** As many counts as a paper must have; a day is enough. */
const ENOUGH = 3;

/** Inside a sentence, in front of what it counts or names, or alone behind a label; not behind a list, in front of 等 or where somebody falls silent. */
const STANDS = new RegExp(
  [
    `(?<=第)${DOTS}`,
    `(?<![。！？，；”])${DOTS}(?=${SPACE}(?:[年月日时分号]|${UNIT}))`,
    String.raw`(?<!、[^，。；：、]{1,12}|[。！？，；”])${DOTS}(?=${SPACE}[\p{Script=Han}\d.（])(?!${SPACE}等)`,
    String.raw`(?<=^|[，；。、“《（])${DOTS}(?=\p{Script=Han})(?!等)`,
    `(?<=[：:]${SPACE})${DOTS}(?=${SPACE}(?:$|[，。；、　）]))`,
  ].join('|'),
  'gu',
);

/** The dots to be read as crosses, or nothing where the paper has them for what is left out. */
export function dotsOfBlanks(paragraphs: readonly { readonly text: string }[]): RegExp | undefined {
  const weight = paragraphs.reduce(
    (sum, { text }) => sum + allMatches(text, DAY).length * ENOUGH + allMatches(text, COUNT).length,
    0,
  );
  return weight >= ENOUGH ? STANDS : undefined;
}

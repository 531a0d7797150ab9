// Text as a reader sees it: without what nobody sees, in usual characters, with line ends of one kind. What was done is told.

import { withLineEnds } from '../source/line-ends.ts';
import { unifyCharacters } from './unified-characters.ts';

export type CleanText = {
  readonly text: string;
  /** What was done, a sentence each. */
  readonly told: readonly string[];
};

const USUAL = /^[\t\n\u0020-\u007e\u00b7\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Whether there is anything to do. */
const ODD =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u2e81-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** Joiners and selectors that an emoji, an Arabic or a Mongolian word is made with stay; then everything that is not seen. */
const UNSEEN =
  /(\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)*|[0-9#*]\ufe0f\u20e3|(?=\p{L})\p{Script=Arabic}[\u200c\u200d]+|(?=\p{L})\p{Script=Mongolian}[\u180b-\u180f\u200c\u200d]+)|(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const WIDE_SPACE = /[\u2001\u2003]/g;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]/g;
const UNUSUAL_LINE_END = /[\v\f\u0085\u2028\u2029]/;

/** Names said in one sentence. */
const SHOWN = 3;

/** Texts of these are as they should be, which is seen ten times as fast as what is odd: nearly all are. */
export function isUsual(text: string): boolean {
  return USUAL.test(text);
}

/** Half of a character that lost its other half becomes the sign for a lost one. A space of another width stays a space. */
export function cleanText(typed: string): CleanText {
  if (isUsual(typed) || !ODD.test(typed)) return { text: typed, told: [] };
  const whole = withLineEnds(typed).replace(/\p{Cs}/gu, '\ufffd');
  let unseen = false;
  const seen = whole.replace(UNSEEN, (_, kept: string | undefined) => {
    unseen ||= kept === undefined;
    return kept ?? '';
  });
  const { text, changed } = unifyCharacters(seen.replace(WIDE_SPACE, '\u3000').replace(SPACE, ' '));
  const names = [...changed].slice(0, SHOWN).join('”“');
  return {
    text,
    told: [
      unseen ? '有看不见的字符，已不写入报告' : '',
      UNUSUAL_LINE_END.test(typed) ? '有 Word 里的软回车一类的换行，已当作换行' : '',
      changed.size ? `“${names}”${changed.size > SHOWN ? '等字' : ''}用的是少见的编码，已换成通用的字` : '',
    ].filter(Boolean),
  };
}

/** Full-width digits, letters and marks as half-width ones, for numbers, dates and times. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

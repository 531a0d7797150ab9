// Whom a paper is sent to, in one line with the beginning of its text.

import { isGreeting } from '../lines/greeted.ts';
import { ORGAN_WORDS, PAPER_KINDS, TITLE_END } from '../lines/paper-words.ts';
import { isRecipient } from '../lines/whom.ts';
import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { cut } from './cut-lines.ts';

const WHOM = new RegExp(
  `^((?:各|中共|[xX×*○]{1,4}|[^，。；：:“”（( 　]{0,16}?)(?:${ORGAN_WORDS}|领导|党员|同志|代表|企业|同志们)(?:[、,，][^，。；：:]{1,20})?[：:]|同志们[：:，]|各位[^，。；：:]{1,16}[：:]|(?:敬爱的|尊敬的|亲爱的)[^，。；：:]{1,16}[：:])`,
);
/** However many are named: 各镇（办）、开发区，区直各部门：, or greeted. */
const SURE = /^(?:[^，。；：:]{0,6}(?:各|全体|广大)|中共|[xX×*○]{2}|同志们)/;
/** A title in front of it, and a gap. */
const HOLDS_TITLE = /关于.*的|[ 　][^ 　]{0,3}(?:各|全体|尊敬|敬爱|亲爱)/;
const FIRST = /^(?:各|全体|尊敬的|敬爱的|亲爱的|同志们)/;
const LONGEST = 80;
/** Whom it is sent to and the beginning of the text. */
const WITH_WHOM = 24;
/** So long a line is no row of labels. */
const SENTENCES = 60;
const mayHoldWhom = (line: string) =>
  line.length >= SENTENCES ||
  (line.length >= WITH_WHOM && /[，。]/.test(line) && !/[ 　]{2}/.test(line.trim()));

/** What the text begins with up to a colon, where it is somebody. */
export function whomOf(text: string): string | undefined {
  const found = WHOM.exec(text.slice(0, 60))?.[0];
  if (found) return HOLDS_TITLE.test(found) ? undefined : found;
  const said = /^[^。；：:]{1,80}[：:]/.exec(text.slice(0, LONGEST))?.[0];
  const whole = said?.replace(':', '：') ?? '';
  if (!said || HOLDS_TITLE.test(said)) return undefined;
  return isGreeting(whole) || (SURE.test(whole) && isRecipient(whole)) ? said : undefined;
}

const KIND = new RegExp(PAPER_KINDS, 'g');

/** The title goes on, and somebody else stands behind it: 管理的通知各单位： */
export const goesOnWithKind = (whom: string) =>
  [...whom.matchAll(KIND)].some(
    ({ index, 0: kind }) => whomOf(whom.slice(index + kind.length)) !== undefined,
  );

export function whomCut(text: string, start: number, from: number): TextEdit[] {
  const whom = whomOf(text.slice(from));
  return whom ? [cut(start + from + whom.length, '主送、称呼和正文连在一起，分开')] : [];
}

const HELLO = /^[ 　]*(?:您好|你们?好|大家(?:上午|下午|晚上)?好)/;

/** In a line below the title, in the first of a text without one, in front of 您好. */
export function whomInFront({ text, start }: TextLine, above: string | undefined): TextEdit[] {
  const lead = /^[ 　]*/.exec(text)?.[0].length ?? 0;
  const whom = whomOf(text.slice(lead));
  if (!whom) return [];
  const rest = text.slice(lead + whom.length);
  const greets = isGreeting(whom.replace(':', '：')) && HELLO.test(rest);
  const below = above === undefined ? FIRST.test(whom) && /[，。]/.test(rest) : TITLE_END.test(above);
  return greets || (below && mayHoldWhom(text)) ? whomCut(text, start, lead) : [];
}

// The end of a text without line ends: the request, the list of annexes, who signs and the day stand in lines of their own.

import { dayLine } from '../lines/day-lines.ts';
import { ORGAN_WORDS } from '../lines/paper-words.ts';
import type { TextEdit, TextLine } from '../text/marked-text.ts';
import { cut } from './cut-lines.ts';

const DAY =
  /(?:20)?[\dxX×*○]{1,4}年[\dxX×*○]{1,2}月[\dxX×*○义]{1,3}日(?![前后至起，,上下召])|(?:二[〇○0零OoＯ]|[_＿]{2})[〇○0零OoＯ一二三四五六七八九_＿]{2}年[元一二三四五六七八九十_＿\d]{1,4}月[一二三四五六七八九十_＿\d]{1,4}日(?![前后至起，,上下召])|(?<=[）) 　会部局委办校院组司处])(?:20)?[ 　]{0,4}年[ 　]{0,4}月[ 　]{0,4}日(?=[ 　（(]|抄[送报]|附件?[：:]|联系|$)|某年某{1,2}月某{1,2}日(?![前后至起，,上下召])/g;
/** Behind the end of a sentence: 发言人：×××. */
const SPEAKER =
  /(?<=[。！][ 　]*)(?:发言|汇报|报告|述职|承诺|申请|检查|剖析)人[：:][ 　]*[^ 　，。；：:]{1,10}[ 　]*$/;
const ANNEX = /(?<=[。!！)）])附(?:件)?[：:]/g;
const CLOSING = /(?<=[。；;])(?:妥否|以上请示|当否|特此)[^。]{0,12}。/g;

/** The request at the end, the list of annexes, who signs and when. */
export function tailCuts({ text, start }: TextLine): TextEdit[] {
  const cuts: TextEdit[] = [];
  for (const { index, 0: closing } of text.matchAll(CLOSING)) {
    cuts.push(cut(start + index, '结束语另成一段'));
    if (index + closing.length < text.length)
      cuts.push(cut(start + index + closing.length, '结束语另成一段'));
  }
  const at = new Set(cuts.map((each) => each.start));
  for (const { index } of text.matchAll(ANNEX))
    if (!at.has(start + index)) cuts.push(cut(start + index, '附件说明另成一段'));
  for (const { index, 0: day } of text.matchAll(DAY)) {
    const before = text.slice(Math.max(0, index - 60), index);
    const organ =
      /(?:中共[^，。；：:、]{2,24}|(?<=[。；！])[^，。；：:、]{4,24})$/.exec(before)?.[0] ??
      SPEAKER.exec(before)?.[0] ??
      issuer(text, before);
    if (!organ || !new RegExp(`(?:${ORGAN_WORDS})(?:[（(][^）)]{1,6}[）)])?[ 　]*$|人[：:]`).test(organ))
      continue;
    if (!at.has(start + index - organ.length)) cuts.push(cut(start + index - organ.length, '署名另成一段'));
    cuts.push(cut(start + index, '成文日期另成一段'));
    if (index + day.length < text.length) cuts.push(cut(start + index + day.length, '成文日期另成一段'));
  }
  return cuts;
}

const AT_END =
  /(?:(?:日期|时间)[：:][ 　]?)?(?:[\dxX×*○〇_＿OoＯ二一三四五六七八九零]{2,4}[ 　]{0,4}年[^，。；年]{0,12}[日月]|某年某{1,2}月某{1,2}日|(?<=[会部局委办校院组司处）)：:])[ 　]{0,16}年[ 　]{0,8}月(?:[ 　]{0,8}日)?|20\d\d[.．\-/]\d{1,2}[.．\-/]\d{1,2})[ 　]*$/;
const SIGNED = new RegExp(
  `^(.*[。！；;]|)([ 　]*[^，。；\\d]{3,36}?(?:${ORGAN_WORDS})(?:[（(][^）)]{1,8}[）)])?|(?![ 　]*(?:审|复核|填|制表|经办|校对))[ 　]*[^，。；：:\\d]{2,8}人(?:签[字名章])?(?:[（(][^）)]{1,6}[）)])?[：:][^，。；：:\\d]{0,16}|(?![ 　]*(?:审|复核|填|制表|经办|校对|记录|监督|证明))[ 　]*[^，。；：:\\d]{2,16}[（(](?:盖章|公章|签章|签[字名])[）)][：:][^，。；：:\\d]{0,24}|[^，。；：:\\d]{3,30})([ 　]*)$`,
);

/** What stands behind the day in the same line. */
const BEHIND =
  /[（(](?:联系|此件|公开|盖章|印章|附|抄送|电话)[^）)]{0,60}[）)]$|附件?[：:]|抄[送报][：:]|联系(?:人|电话|方式)[：:]/;
const LONGEST = 90;

/** Who signs and the day beside it. */
export function signedInOneLine(lines: readonly TextLine[]): TextEdit[] {
  return lines.slice(-10).flatMap((line, at) => {
    const behind = line.text.length > LONGEST ? undefined : BEHIND.exec(line.text)?.index;
    const own = line.text.slice(0, behind).trimEnd();
    const cuts = signedCuts({ ...line, text: own }, lines.length - at);
    const gap = (behind ?? 0) - own.length;
    return behind && cuts.length ? [...cuts, cut(line.start + behind, '成文日期另成一段', gap)] : cuts;
  });
}

/** ……，请审阅。中共××委员会: who signs behind the last sentence, with the day below or none. */
const BEHIND_SENTENCE = new RegExp(
  `(?<=[。！][）)”]?)([ 　]*)(?!特此|此致|以上|妥否|当否|请)([^，。；：:！？、“”]{4,30}?(?:${ORGAN_WORDS})(?:[（(][^）)]{1,6}[）)])?)$`,
);
const TAIL = 60;

export function signedBehind(lines: readonly TextLine[]): TextEdit[] {
  const tail = lines.slice(-8);
  return tail.flatMap(({ text, start }, at): TextEdit[] => {
    const next = tail[at + 1];
    if (next && !dayLine(next.text.trim())) return [];
    const line = text.trimEnd();
    const from = Math.max(0, line.length - TAIL);
    const found = BEHIND_SENTENCE.exec(line.slice(from));
    if (!found) return [];
    const [, gap = ''] = found;
    return [cut(start + from + found.index + gap.length, '署名和正文在一行，分开', gap.length)];
  });
}

function signedCuts({ text, start }: TextLine, left: number): TextEdit[] {
  const day = AT_END.exec(text);
  const found = day && SIGNED.exec(text.slice(0, day.index));
  if (!day || !found) return [];
  const [, before = '', organ = '', gap = ''] = found;
  const known = new RegExp(
    `(?:${ORGAN_WORDS})(?:[（(][^）)]{1,8}[）)])?$|人(?:签[字名章])?(?:[（(][^）)]{1,6}[）)])?[：:]|[（(](?:盖章|公章|签章|签[字名])[）)][：:]`,
  ).test(organ);
  if (!known && (!gap || before)) return [];
  if (before && (left > 3 || /^[ 　]*(?:于|至|在|从|自|截至)/.test(organ))) return [];
  const why = '署名和日期在一行，分开';
  const edge = before ? [cut(start + before.length, why)] : [];
  return [...edge, cut(start + day.index, why, gap.length)];
}

const HINT =
  '\\{\\{?[^{}]{0,8}NAME[^{}]{0,8}\\}\\}?|[【[<＜（(][^】\\]>＞）)]{0,8}NAME[^】\\]>＞）)]{0,8}[】\\]>＞）)]';
const of = (names: string) => HINT.replaceAll('NAME', `(?:${names})`);
const HINTED = new RegExp(
  `(?<=^[ 　]*|[。；！])(${of('单位|机关|署名|落款|党组织')})([ 　]*)(${of('日期|时间|年 ?月 ?日')})`,
);

/** {{单位名称}}{{成文日期}} at the end. */
export function hintedCuts(lines: readonly TextLine[]): TextEdit[] {
  return lines.slice(-10).flatMap(({ text, start }) => {
    const from = Math.max(0, text.length - 200);
    const found = HINTED.exec(text.slice(from));
    if (!found) return [];
    const [, organ = '', gap = '', day = ''] = found;
    const begin = from + found.index;
    const middle = begin + organ.length + gap.length;
    const end = middle + day.length;
    const why = '署名和日期在一行，分开';
    return [
      ...(begin ? [cut(start + begin, why)] : []),
      cut(start + middle, why, gap.length),
      ...(end < text.length ? [cut(start + end, why)] : []),
    ];
  });
}

/** Whoever the title says it is from. */
function issuer(text: string, before: string): string | undefined {
  const organ = /^([^，。；：:]{3,24}?)关于/.exec(text)?.[1];
  return organ && before.endsWith(organ) ? organ : undefined;
}

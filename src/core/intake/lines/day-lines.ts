// A line that is a day and nothing else, in any writing: 2026年1月8日, 二○二六年元月, （2026.1.8）, 日期：　年　月　日.

import type { TextSpan } from '../text/source.ts';
import { DATE_LINE } from './paper-words.ts';

const LABEL =
  /^(?:日期|时间|(?:填报|落款|成文|报告|汇报|上报|发文|发布|印发|制定|倡议|检查|证明|出具|填写|提交|申请|签署|签订|签[字名]|承诺|述职|盖章)(?:日期|时间))[：:][ 　]*/;
const OPEN = /^[（(【［][ 　]*/;
const CLOSE = /[ 　]*[）)】］]$/;
const N = String.raw`[\dxX×*＊○〇_＿OoＯ一二三四五六七八九十零元]`;
const MONTH = new RegExp(
  `^(?:${N}{2,4})?[ 　]*年[ 　]*${N}{0,3}[ 　]*月(?:[初中底末]|[上中下]旬)?$|^20\\d\\d年(?:[春夏秋冬]季?|春节|元旦|国庆节?)$|^${N}{1,2}月${N}{1,3}日$`,
);
/** <年>年<月>月, （年）年（月）月: each part says what belongs there. */
const SAID = /[【[［<＜{｛（(〔]{1,2}[^】\]］>＞}｝）)〕]{1,8}[】\]］>＞}｝）)〕]{1,2}(?= ?[年月日])/g;
/** 农历二〇二五年腊月初八, 甲辰年冬月: of the moon, where the day stands without 日 as well. */
const LUNAR = new RegExp(
  `^(?:农历|阴历)?[ 　]*(?:${N}{2,4}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年[ 　]*(?:农历|阴历)?[ 　]*(?:闰?${N}{1,2}|[正冬腊])月(?:[ 　]*(初${N}|[廿卅]${N}?|${N}{1,3})日?)?$`,
);
const DOTTED = /^(?:(?:19|20)[\dxX×]{2}|[xX×*]{4})[.．\-—/][\dxX×]{1,2}(?:[.．\-—/][\dxX×]{1,2})?[日号]?$/;
/** 2025.3.4: nothing of it is left out. */
const DOTTED_WHOLE = /^(?:19|20)\d\d([.．\-—/])\d{1,2}\1\d{1,2}日?$/;
/** A skeleton says what belongs here. */
const HINT =
  /^(?:[【[［（(<＜〔]|\{\{?)[^】\]］）)}>＞〕]{0,6}(?:日期|时间|年月日|年 ?月 ?日)(?:[】\]］）)>＞〕]|\}\}?)$|^\$\{[a-z_]{0,12}date\}$/i;

/** Around the day, none of it: 于……, （星期二）, a full stop. */
const AROUND =
  /^(?:于|公元)|[ 　]?[（(]?(?:星期|周)[一二三四五六日天][）)]?$|[ 　]*[（(](?:盖章|公章|印章|章)[）)]$|(?<=日)(?:于[\p{Script=Han}xX×*○]{2,8}|[制。])$/gu;
/** 2025年3月4日（盖章）, ……日制 */
const BESIDE = /[ 　]*[（(](?:盖章|公章|印章|章)[）)]$|(?<=日)制$/;
const WIDE = /[０-９．／－]/g;

/** Figures of full width and 某 read as what they stand for, nothing around. */
function plainDay(written: string): string {
  return written
    .replace(SAID, '×')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/^(?:[某xX×]{1,4}|(?:19|20)\d\d)年[某xX×\d]{1,2}月[某xX×\d]{1,2}日$/, (day) =>
      day.replaceAll('某', '×'),
    )
    .replace(/(?<=月[ 　]?[^ 　月]{1,3})号(?=[）)]?$)/, '日')
    .replace(AROUND, '');
}

/** Of two days side by side. */
const LONGEST = 60;

/** `whole` where year, month and day are said and nothing is around them. */
export function dayLine(written: string): 'whole' | 'part' | 'hint' | undefined {
  if (written.length > LONGEST) return undefined;
  const text = plainDay(written);
  if (DATE_LINE.test(text)) return 'whole';
  if (HINT.test(text.replace(LABEL, ''))) return 'hint';
  const bracketed = OPEN.test(text) && CLOSE.test(text);
  const bare = (bracketed ? text.replace(OPEN, '').replace(CLOSE, '') : text).replace(LABEL, '');
  if (DATE_LINE.test(bare)) return 'whole';
  const moon = LUNAR.exec(bare);
  if (moon) return moon[1] ? 'whole' : 'part';
  if (twoDays(bare)) return 'whole';
  if (DOTTED_WHOLE.test(bare)) return 'whole';
  return MONTH.test(bare) || DOTTED.test(bare) ? 'part' : undefined;
}

/** 年　月　日　　　　年　月　日: of two who sign side by side. */
function twoDays(text: string): boolean {
  const days = text.split(/(?<=日)[ 　]{2,}(?=\S)/);
  return days.length === 2 && days.every((each) => DATE_LINE.test(each));
}

/** The day itself, without its label and brackets: where in the line. */
export function dayWithin(text: string): TextSpan {
  const open = OPEN.test(text) && CLOSE.test(text) ? (OPEN.exec(text)?.[0].length ?? 0) : 0;
  const end = text.replace(open ? CLOSE : BESIDE, '').length;
  const start = open + (LABEL.exec(text.slice(open))?.[0].length ?? 0);
  return { start, end };
}

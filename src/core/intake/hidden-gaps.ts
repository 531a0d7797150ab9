// Blanks that left no trace: a measure word with nothing to count, a day without its numbers, a form with nothing behind a colon.

import { isLabel } from './form-cells.ts';
import type { BlankKind } from './recognised.ts';

/** What may be counted in front of a measure word. */
export const VANISHED_BEFORE = /^(?:[人名张票份条次件个场篇]|人次)(?![数民员大均才们事家间])/;

export type Hidden = {
  readonly at: number;
  readonly length: number;
  readonly kind: BlankKind;
  readonly why: string;
};

const COUNTED =
  '应到|实到|到会|缺席|请假|列席|党员|正式党员|预备党员|有党员|选举人|委员|候选人|差额|应选|代表|发出|收回|发放|回收|选票|有效票|无效票|得票|赞成|反对|弃权|共|共有|其中|男|女|意见建议|征求意见|梳理意见|意见|谈心谈话|谈话|研讨|学习';
const NUMBER = new RegExp(
  String.raw`(?<=${COUNTED})( ?)(?=(?:人次|[人名张票份条次件场])(?:[，。；、,.;：:)）]|$|（|\())`,
  'g',
);
const DAY =
  /(?<![\d一二三四五六七八九十〇零xX×*＊○_＿）)年月去今明前当本同次两几整半每多成全近往跨有够满学上])( ?)(?=年 ?月(?: ?日)?(?:[，。；、,;）)]|召开|前|起|至|$))/gm;
const YEAR = /(?<=[委组局部室院])( ?)(?=度(?:基层|专题)?[^，。；]{0,4}(?:民主|组织)生活会)/g;
const LETTER = /(?<=[发函字组通办])( ?)(?=〔 *〕 *号)/g;
const ORGAN = /(?<=中共)( ?)(?=委员会|支部委员会|党组(?!织))/g;

const RULES: readonly (readonly [RegExp, BlankKind, string])[] = [
  [NUMBER, 'number', '量词前面没有数，原来的数可能丢了'],
  [DAY, 'date', '年月日前面没有数，原来的数可能丢了'],
  [YEAR, 'date', '“度”前面没有年份，原来的年份可能丢了'],
  [LETTER, 'docnumber', '文号里没有数，原来的数可能丢了'],
  [ORGAN, 'organ', '“中共”后面没有地名、单位，原来的名称可能丢了'],
];

/** 党工委关于……的报告: whose is gone. */
export function organGoneFromTitle(title: string): boolean {
  return /^(?:党工委|党委|党组|党支部|党总支)(?:关于|领导班子|班子|度|20)/.test(title);
}

/** In one tidied paragraph. */
export function hiddenGaps(text: string): Hidden[] {
  const found = RULES.flatMap(([pattern, kind, why]) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      length: (match[1] ?? '').length,
      kind,
      why,
    })),
  );
  return found.sort((a, b) => a.at - b.at);
}

/** 整理：　　审核：　　 — a line of nothing but labels: where each ends. */
export function labelsInLine(text: string): { at: number; label: string }[] {
  if (!/^(?:\p{Script=Han}{2,8}[：:][ 　]*){2,6}$/u.test(text)) return [];
  return [...text.matchAll(/(\p{Script=Han}{2,8})[：:]/gu)].map((match) => ({
    at: match.index + match[0].length,
    label: match[1] ?? '',
  }));
}

const EMPTY_LABEL = /^[\p{Script=Han} 　]{2,10}[：:；]\s*$/u;

/** Labels of a form with nothing behind them, at least two: which paragraphs. */
export function emptyLabels(paragraphs: readonly string[]): number[] {
  const empty = paragraphs.flatMap((text, index) => (EMPTY_LABEL.test(text) && isLabel(text) ? [index] : []));
  return empty.length < 2 ? [] : empty;
}

export function labelKind(text: string): BlankKind {
  if (/时间|日期|期限/.test(text)) return 'date';
  if (/(?:人数|次数|份数|票数|数量)[：:；]/.test(text)) return 'number';
  if (/人员?[：:；]|姓名|签名|签字|主持|出席|列席|缺席|参加|记录/.test(text)) return 'name';
  return /单位|机关|受文者|主送|抄送/.test(text) ? 'organ' : 'other';
}

// A neutral name for a blank no name of the vocabulary fits: a whole phrase beside it or a plain word of what it is, never a part of a word.

import { isName } from '../../facts/name.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind } from '../text/recognised.ts';
import { dateName, limitOf } from './name-date.ts';
import { personName } from './name-person.ts';
import { isOwnUnit, thingName } from './name-thing.ts';
import { leftPhrase } from './phrase-beside.ts';

const PLAIN: Readonly<Record<BlankKind, string>> = {
  date: '日期',
  number: '数字',
  organ: '单位名称',
  name: '姓名',
  docnumber: '文号',
  other: '内容',
};

/** What a measure word counts, as one says it. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^人次/, '人次'],
  [/^[人名位]/, '人数'],
  [/^(?:%|％|‰|个百分点)/, '比例'],
  [/^[万亿千百]?元/, '金额'],
  [/^次/, '次数'],
  [/^份/, '份数'],
  [/^条/, '条数'],
  [/^项/, '项数'],
  [/^件/, '件数'],
  [/^场/, '场次'],
  [/^期/, '期数'],
  [/^篇/, '篇数'],
  [/^户/, '户数'],
  [/^[张票]/, '票数'],
  [/^[万亿千百]?(?:亩|公顷|平方)/, '面积'],
  [/^(?:公里|千米|米)/, '长度'],
  [/^(?:天|个工作日|日(?:之?内))/, '天数'],
  [/^周年/, '周年数'],
  [/^(?:个?(?:小时|学时|课时)|个晚上)/, '时长'],
  [/^年/, '年数'],
  [/^分/, '分数'],
  [/^个?(?:月)/, '月数'],
  [/^个方面/, '方面数'],
  [/^届/, '届次'],
  [/^轮/, '轮次'],
  [/^字/, '字数'],
  [/^万?吨/, '吨数'],
  [/^本/, '本数'],
  [/^名?稿/, '稿数'],
  [/^[台辆]/, '台数'],
  [/^家/, '家数'],
  [/^个/, '个数'],
];

/** The kind of unit behind a masked name. */
export const ORGAN_WORD =
  /^ ?\p{Script=Han}{0,3}?(?:党工委|党委|党组|党总支|党支部|支部|委员会|街道|社区|小学|中学(?!习)|大学|公司|医院|银行|单位|中心|合作社|机关|[省市县区镇乡村局委办部厅处科所站院校])/u;
/** [保障方式，待核实] */
const ASIDE = /[，,；;、\s]*待(?:核实|确认|确定|定|填|补充?|明确)/gu;
const HINT_WORDS = /[^\p{L}\p{N}]/gu;

/** What a hint asks for, in its own words; of a long one the first that say so. */
function hintName(hint: string): string | undefined {
  const whole = hint.replace(ASIDE, '').replace(HINT_WORDS, '').replace(TO_BE_FILLED, '');
  const first = hint
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(ASKS, '')
    .split(/[^\p{L}\p{N}]/u)[0];
  return [whole, first].find(
    (words = '') => words.length >= 2 && words.length <= 14 && !/^[xX×nN\d]+$/.test(words) && isName(words),
  );
}

/** （填人数） asks for 人数. */
const TO_BE_FILLED = /^请?填[写入]?(?!报|表)/;
/** Said to whoever fills it in. */
const ASKS = /^(?:请|如有|如需|此处|写明|填写?(?!报)|注明|列明|列出|简要|明确|说明|具体|详细|需|应)+/;

export function neutralName(
  mark: BlankMark,
  kind: BlankKind,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const hint = mark.style === 'hint' ? hintName(mark.text) : undefined;
  if (hint) return (hint === '日期' && limitOf(before, after)) || hint;
  if (kind === 'number') return numberName(before, after.trimStart());
  if (kind === 'organ') {
    if (isOwnUnit(before, after)) return PLAIN.organ;
    const word = ORGAN_WORD.exec(after)?.[0].trim();
    return word ? `${word}名称` : PLAIN.organ;
  }
  if (kind === 'date') return dateName(mark, before, after);
  if (kind === 'name') return personName(before, after);
  return kind === 'other' ? (thingName(before, after) ?? PLAIN.other) : PLAIN[kind];
}

/** ×个市直部门, ×家企业 */
const COUNTED_THING =
  /^[个家处所支户条项件座类批]((?!方面)\p{Script=Han}{0,4}?(?:部门|单位|党支部|支部|乡镇|街道|社区|村|小组|抽查组|工作组|督导组|企业|学校|家庭|环节|岗位|党组织|党委|党组|零售户|事项|案例|制度|专题|议题|问题|项目))/u;
/** 第×巡察组, 第××次代表大会 */
const NTH: readonly (readonly [RegExp, string])[] = [
  [/^ ?次(?:党|党员)?代表大会|^ ?届/, '届次'],
  [/^ ?\p{Script=Han}{0,3}(?:巡[察视]组|督导组|检查组|考核组|工作组|小组|组)/u, '组别'],
  [/^ ?(?:党)?支部/, '支部序号'],
  [/^ ?期/, '期号'],
];

/** What the aspects are of. */
const ASPECTS: readonly (readonly [RegExp, string])[] = [
  [/^个方面，?(?:开展|进行)?(?:党性分析|对照检查)/, '对照检查'],
  [/^个方面(?:存在)?的?(?:突出|主要|具体)?问题/, '问题'],
];

function numberName(before: string, after: string): string {
  const left = leftPhrase(before);
  const unit = COUNTED.find(([words]) => words.test(after.replace(/^[余多来]/, '')))?.[1];
  if (unit === '方面数') return `${ASPECTS.find(([words]) => words.test(after))?.[1] ?? ''}${unit}`;
  if (unit && /届次|轮次/.test(unit)) return unit;
  const sex = /[男女]$/.exec(before)?.[0];
  if (sex && unit === '人数') return `${sex}性人数`;
  const counted = COUNTED_THING.exec(after)?.[1];
  if (counted && (!left || unit === '个数')) return `${counted}数`;
  const aged = /^ ?(?:周)?岁/.test(after);
  if (aged) return /平均$/.test(before) || /平均/.test(left) ? '平均年龄' : '年龄';
  if (/第 ?$/.test(before)) return NTH.find(([words]) => words.test(after))?.[1] ?? PLAIN.number;
  if (!unit) return left ? (/[数率量额]$/.test(left) ? left : `${left}数`) : PLAIN.number;
  if (/[度率量额积高宽拔温龄数]$/.test(left)) return left;
  return left && !left.endsWith(unit) ? `${left}${unit}` : left || unit;
}

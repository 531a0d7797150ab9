// What words marked by hand are called until somebody says better: by what they look like.

import { isName } from '../../facts/name.ts';
import { ORGAN_END } from '../lines/paper-words.ts';
import { KNOWN_PLACE } from './place-names.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日$/, '日期'],
  [/^(?:19|20)\d{2}(?:[—－-](?:19|20)\d{2})?年?度?$/, '年份'],
  [/^\d[\d,.]*[%％万亿]?$/, '数字'],
  [/〔\d{4}〕.*号$/, '文号'],
  [/(?:学习教育|主题教育|专题教育|实践活动)$/, '学习教育名称'],
  [/(?:中全会|党的[一二三四五六七八九十]{1,3}大|代表大会|会议)$/, '会议名称'],
  [/^“?十[一二三四五六七八九]五”?/, '规划名称'],
  [/(?:[省市县镇乡村]|自治区|都市圈|城市群|街道|社区|(?<!辖|景|园)区)$/, '地名'],
];

/** Undefined where they look like nothing in particular. */
export function markedName(words: string): string | undefined {
  const place = [...words.matchAll(KNOWN_PLACE)].some(([said]) => said === words);
  if (place) return '地名';
  return (
    KINDS.find(([looks]) => looks.test(words))?.[1] ??
    (/^\p{Script=Han}{3,20}$/u.test(words) && ORGAN_END.test(words) ? '单位名称' : undefined)
  );
}

/** 编号：…… is an 编号, 研读…… what is studied. */
export function markedBeside(before: string, after: string): string {
  const label = /(?:^|[\s。；，、（(])(\p{Script=Han}{2,8})[：:]\s*$/u.exec(before)?.[1] ?? '';
  const unit = UNIT.exec(after)?.[1];
  const done = DONE.exec(before)?.[1];
  if (label && isName(label)) return label;
  return unit ? `${unit}名称` : `${done ?? '填写'}内容`;
}

const UNIT = /^(街道|社区|[省市县区镇乡村])(?![内里上级域])/;
const DONE = /(学习|研读|研讨|讨论|传达|通报|听取|观看|开展|召开|审议|宣读|参观)了?$/;

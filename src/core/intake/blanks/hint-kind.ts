// What a hint in brackets asks for: by its own words, in Chinese or as a program has them.

import { MEASURE } from '../gaps/kind-words.ts';
import type { BlankKind } from '../text/recognised.ts';

/** unitName, startDate, total_count; the first that fits. */
const PROGRAM: readonly (readonly [RegExp, BlankKind])[] = [
  [/(?:num|count|total|amount|budget|quota|seq|days|rate|percent)\d*$/i, 'number'],
  [/phone|tel|mail|addr|place|title|topic|theme|content|(?:meeting|project|file)_?name/i, 'other'],
  [/unit|org|dept|department|company|branch|committee|school|office/i, 'organ'],
  [/date|time|day|year|month|deadline/i, 'date'],
  [/num|count|total|amount|rate|percent/i, 'number'],
  [
    /name|person|leader|host|contact|secretary|member|drafter|writer|author|speaker|recorder|reviewer|cadre|comrade|chair/i,
    'name',
  ],
];

/** 支部书记, of whom no organ is asked. */
const POST = /(?:书记|主任|委员|[组站局院校厂镇乡县区]长|经理|主席)$/;

function programKind(words: string): BlankKind | undefined {
  return /^\w+$/.test(words) ? PROGRAM.find(([pattern]) => pattern.test(words))?.[1] : undefined;
}

export function hintKind(hint: string, before: string, after: string): BlankKind {
  const words = hint
    .replace(/[_＿【】[\]［］〔〕{}$<>＜＞（）()]/g, '')
    .replace(/^请?填[写入]?(?!报)(?=[^：:]{1,6}$)/, '');
  if (/^\p{Script=Han}{1,2}$/u.test(words) && MEASURE.test(words) && after.trimStart().startsWith(words))
    return 'number';
  if (
    /^[xX×\dnN*○_＿ 　]*$/.test(words) ||
    /(?:数量?|人数|次数|金额|百分比|比例|数字|数据|数值)$/.test(words)
  )
    return MEASURE.test(after) || words ? 'number' : 'other';
  if (/^ ?同志/.test(after) || /^[^/、]*姓名$/.test(words)) return 'name';
  if (/^ ?日内/.test(after)) return 'number';
  if (/(?:年限|年龄|[工党]龄|[上下]限)$/.test(words) && /^ ?(?:周?岁|年)/.test(after)) return 'number';
  if (/(?:书记|主任|长|人|员|领导)(?:亲笔|本人)?(?:签字|签名|签章)$/.test(words)) return 'name';
  if (/^(?:单位)?(?:盖章|公章|签章|章)$/.test(words)) return 'organ';
  if (POST.test(words) && words.length <= 8) return 'name';
  if (/文号|发文字号|(?:文件|发文)编号|^编号/.test(words)) return 'docnumber';
  if (/(?:日期|时间)$/.test(words)) return 'date';
  if (/(?:单位|机关|学校|公司|组织)(?:简称|全称)$|^上级名称$/.test(words)) return 'organ';
  if (words.length > 16 || (/职务$/.test(words) && !/姓名/.test(words))) return 'other';
  if (
    /单位|机关|党组织|联系点|支部|部门|公司|党委|党组|主送|组织名称|机构|乡镇|县市|署名|落款/.test(words) &&
    !/事由|意见|要求|职责|情况/.test(words)
  )
    return 'organ';
  if (/上午|下午|几时|几点|时分|时刻/.test(words)) return 'date';
  if (/(?:[组队部局院校厂村镇乡县区室科处股所站店社行]|(?<![宾饭])馆|公司|中心)名称$/.test(words))
    return 'organ';
  if (
    /日期|时间|年度|年份|月份|年月|年\/?月|几月|^[月日]$|^年(?!级|龄)|^[xX×*\d]{2,4}年|时限|期限|X月/.test(
      words,
    )
  )
    return 'date';
  if (
    /姓名|职务|人员|签名|签字|[^单每个]人$|主持人|负责人|联系人|领导|同志|记录人|签发人/.test(words) &&
    !/情况|要求|电话/.test(words)
  )
    return 'name';
  if (/第 *$/.test(before) && /^ ?(?:号|页)/.test(after)) return 'number';
  const counts = /[：:]|共有?$|约$|第$/.test(before) || /(?:次|数|率|量|额|比|分|页码|期)$/.test(words);
  return MEASURE.test(after) && counts ? 'number' : (programKind(words) ?? 'other');
}

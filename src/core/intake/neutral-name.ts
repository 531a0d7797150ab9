// A neutral name for a blank no name of the vocabulary fits: a whole phrase beside it or a plain word of what it is, never a part of a word.

import { isName } from '../facts/name.ts';
import type { BlankMark } from './blank-marks.ts';
import { personName } from './name-person.ts';
import { thingName } from './name-thing.ts';
import { ORGAN_END } from './paper-words.ts';
import type { BlankKind } from './recognised.ts';

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

/** Between phrases; characters that are part of words as well (中, 对, 为) part nothing. */
const BETWEEN = /[^\p{Script=Han}]|[的了与及]|和(?!谐)|(?<![现存正所旨])在|(?<!理|自)由/u;
/** Said of a phrase, not part of what it names. */
const LEAD =
  /^(?:[年月日时分号个名条]+|[上下]午|全年|会上|会前|今年|去年|目前|现有|其中|同时|共计?|先后|累计|分别|认真|扎实|深入|积极|广泛|及时|已经|已|还|并|又|也|再|我们?|各|开展|召开|组织|进行|同意|决定|推进|签约|完成|实现|达到|新增|新建|前|后|等|含|包括|底(?!数|线|册))+/;
const TRAIL =
  /(?:大约|约|近|共计?|合计|累计|先后|分别|达到?|超过|不得?(?:超过|多于|高于)|不少于|不低于|仅|只|有|为|是|至少|最多|第|每|各|等|再|又|已|已用|经|经过|对|向|同|于|请|收到|用|过|因|不到|不足|只去|读|办|看|围绕|聚焦|针对|对照|联系|结合|打下)+$/;
const SAYS_NOTHING =
  /^(?:经|在|于|从|自|按|根据|关于|为|对|由|把|被|让|使|将|给|向|到|以|可|能|会|要|应|就|而|但|且|或|若|则|问题分|等)|[把被让使将给向从以可能要应就而但且或若则]$/;

/** The rest of a name that was masked. */
const HEAD_ORGAN = /^(?:公司|集团|馆|党组|支部|党委|同志|书记|局|村|镇|县|市|区|校)/;

/** A phrase of two to six characters, whole. */
function phrase(chunk: string): string {
  const bare = chunk.replace(LEAD, '').replace(TRAIL, '').replace(LEAD, '');
  const said = /^\p{Script=Han}{2,6}$/u.test(bare) && !SAYS_NOTHING.test(bare) && isName(bare);
  return said && !ORGAN_END.test(bare) && !HEAD_ORGAN.test(bare) && !/第$/.test(chunk) ? bare : '';
}

function leftPhrase(before: string): string {
  const chunks = before.trimEnd().split(BETWEEN);
  // With nothing in front of it, the first chunk may begin in the middle of a word.
  return chunks.length > 1 || before.length < 24 ? phrase(chunks[chunks.length - 1] ?? '') : '';
}

/** The kind of unit behind a masked name. */
export const ORGAN_WORD =
  /^ ?\p{Script=Han}{0,3}?(?:党工委|党委|党组|党总支|党支部|支部|委员会|街道|社区|小学|中学(?!习)|大学|公司|医院|银行|单位|中心|合作社|机关|[省市县区镇乡村局委办部厅处科所站院校])/u;
/** [保障方式，待核实] */
const ASIDE = /[，,；;、\s]*待(?:核实|确认|确定|定|填|补充?|明确)/gu;
const HINT_WORDS = /[^\p{L}\p{N}]/gu;

/** What a hint asks for, in its own words; of a long one the first that say so. */
function hintName(hint: string): string | undefined {
  const whole = hint.replace(ASIDE, '').replace(HINT_WORDS, '');
  const first = hint
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(ASKS, '')
    .split(/[^\p{L}\p{N}]/u)[0];
  return [whole, first].find(
    (words = '') => words.length >= 2 && words.length <= 14 && !/^[xX×nN\d]+$/.test(words) && isName(words),
  );
}

/** Said to whoever fills it in. */
const ASKS = /^(?:请|如有|如需|此处|写明|填写|注明|列明|列出|简要|明确|说明|具体|详细|需|应)+/;

export function neutralName(
  mark: BlankMark,
  kind: BlankKind,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const hint = mark.style === 'hint' ? hintName(mark.text) : undefined;
  if (hint) return hint;
  if (kind === 'number') return numberName(before, after.trimStart());
  if (kind === 'organ') {
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

function numberName(before: string, after: string): string {
  const left = leftPhrase(before);
  const unit = COUNTED.find(([words]) => words.test(after.replace(/^[余多来]/, '')))?.[1];
  if (unit && /方面|届次|轮次/.test(unit)) return unit;
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

/** What happened on a day, in front of it or behind. */
const DAY_OF: readonly (readonly [RegExp, string])[] = [
  [/\| ?(?:出?生|诞生)/, '出生日期'],
  [/\| ?印发/, '印发日期'],
  [/(?:至|到|—)\|/, '截止日期'],
  [/\| ?(?:起(?!草)|至|到(?!会|岗)|—)/, '起始日期'],
  [/\| ?(?:[上下]午)?[，,]?(?:在[^，。；]{1,12})?(?:召开|举行)/, '召开日期'],
  [/\| ?(?:加入|入党)/, '入党日期'],
  [/\| ?(?:施行|实施|执行)/, '施行日期'],
];

function dateName(mark: BlankMark, before: string, after: string): string {
  const what =
    mark.style === 'time' ? '时间' : /^(?:之?前|以前|底前)/.test(after) ? '时限' : dayWord(mark.text);
  const told =
    what === '日期' ? DAY_OF.find(([words]) => words.test(`${before.slice(-4)}|${after}`))?.[1] : undefined;
  if (told) return told;
  const left = leftPhrase(before);
  if (what === '年份' && !left) {
    const words = (after.split(BETWEEN)[0] ?? '').replace(/^[年 ]+/, '');
    return `${/^(?:民主|组织|专题\p{Script=Han}{2})生活会/u.exec(words)?.[0] ?? phrase(words.replace(GROWN, ''))}${what}`;
  }
  return left && left.length <= 4 ? `${left}${what}` : what;
}

/** 比20××年底增长: the year is none of the growth. */
const GROWN = /^(?:年?底|末|以来)?(?:增长|下降|增加|减少|提高|提升).*/u;

function dayWord(text: string): string {
  if (/年度?$/.test(text)) return '年份';
  return /月(?:份|底|初|末|[上中下]旬)?$/.test(text) ? '月份' : '日期';
}

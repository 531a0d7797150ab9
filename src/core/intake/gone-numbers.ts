// Numbers that left no trace: words that take a number, or units that need one, with none beside them.

import type { BlankKind } from './recognised.ts';

export type GapRule = readonly [pattern: RegExp, kind: BlankKind, why: string];

const WHY = '前后的话要一个数，这里没有，原来的数可能丢了';
const MEASURE =
  '人次|场次|个工作日|工作日|分钟|小时|万元|亿元|公里|平方米|公斤|[人名张票份条次件场个项户页篇期天岁元分]';
const END = '(?=[，。；、：）)]|以[上下内]|左右|以?内|$)';
/** Something that counts stands in front, or makes another word of it. */
const COUNTS = '一二三四五六七八九十百千万亿零〇两几数多余半每各整首逐某此本这那哪上下前后再第单双全若末某近';

/** 会后个工作日 is not 一个工作日. */
const DAYS = COUNTS.replace(/[前后内]/g, '');

const gap = (before: string, after: string) => new RegExp(`(?<=${before})( ?)(?=${after})`, 'gu');

const RULES: readonly RegExp[] = [
  // 不少于条, 不超过名, 仅人
  gap(
    '不(?:得)?(?:少于|超过|低于|多于|高于)|最多|至多|累计|合计|共计|总计|(?<!大)约|(?<![不至])仅',
    `(?:${MEASURE})${END}`,
  ),
  gap('先后', '次(?!序)|批次'),
  gap('一式', '份'),
  gap('(?<=[，。；、：（])共', `(?:${MEASURE})${END}|个(?:工作日|单位|部门|支部)`),
  // 请假的名外
  gap('的', '名(?:外|除外)[，。；]'),
  // 与名党员谈话
  gap('[与和由有](?<!(?:没|具|享|拥|富)有)', '名(?:党员|同志|干部|群众|代表|委员|预备党员|积极分子)'),
  gap('(?<![相同平均][等])等', '个(?:部门|单位|方面|支部|乡镇|村|社区|科室)'),
  // 办结率%
  gap('[\\p{Script=Han}](?<!百分)', '[%％](?=[，。；、的以]|左右)'),
  gap(`\\p{Script=Han}(?<![${COUNTS}按以为超短])`, '分钟(?:左右|以内|以上|[，。；、])'),
  gap(`\\p{Script=Han}(?<![${COUNTS}按以为个超])`, '(?:万元|亿元)(?=[，。；、])'),
  gap(`\\p{Script=Han}(?<![${DAYS}])`, '个工作日(?:内|前|以内|[，。；、])'),
  gap('(?<![等门])第', '[次届期批](?:[，。；]|会议|党员|党代|集体|全体|专题|学习)'),
];

export const NUMBER_GAPS: readonly GapRule[] = [
  ...RULES.map((pattern): GapRule => [pattern, 'number', WHY]),
  [
    /(?<=(?:^|[，。；：、（于在至到自])(?<!关于|由于))( ?)(?=月 ?日(?:[前止]|[，。；）)]|召开|之前|以前|上午|下午))/g,
    'date',
    '月日前面没有数，原来的数可能丢了',
  ],
  [
    /(?<=(?:党委|支部|党组|总支|[局院校部委]|公司|中心|班子|[我本][局镇乡村街院校部委]|定|拟)于)(?<!关于|由于)( ?)(?=召开|举行|组织召开)/g,
    'date',
    '“于”后面没有时间，原来的日期可能丢了',
  ],
];

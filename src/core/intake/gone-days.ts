// Days, months and years that left no trace.

import type { GapRule } from './gap-rule.ts';

const MONTH = '月份前面没有数，原来的数可能丢了';
const YEAR = '年前面没有数，原来的年份可能丢了';

/** Sure wherever they stand. */
export const DAY_GAPS: readonly GapRule[] = [
  // 《园丁》年第期
  [/(?=年第 ?[期辑卷])(?<=[》\p{Script=Han}])(?<![去今明前后当每同次往历来几整全多半])(年)/gu, 'date', YEAR],
  // 外语组学年度第一学期
  [
    /(?<=\p{Script=Han})(?<![一二三四五六七八九十本新每各整全上下两此该个某几当前大中小教留开同入半今首跨])( ?)(?=学年度?(?:度|第[一二]?学期|[上下]学期))/gu,
    'date',
    YEAR,
  ],
  // 月\t春游
  [/^(月份?)(?=\t)/gu, 'date', MONTH],
  // ，支部召开大会
  [/^( ?)(?=，\p{Script=Han}{0,10}(?:召开|举行|组织召开))/gu, 'date', '句子开头没有时间，原来的日期可能丢了'],
  [/(?<=[于在至])( ?)(?=底[前完])/gu, 'date', MONTH],
];

/** Only where other numbers of the text are gone. */
export const TORN_DAYS: readonly GapRule[] = [
  [
    /(?=月(?:份|[上中下]旬))(?<=[，。；：、（(]|[一二三四五六七八]是|[到由于在从至自](?<!关于|由于|基于|对于))(月(?:份(?!额|安排|计划|表|工作|牌)|[上中下]旬))/gu,
    'date',
    MONTH,
  ],
  [/(?<=承诺|计划|确保|争取|预计)( ?)(?=底(?:前|通车|完工|竣工|建成|销号|完成))/gu, 'date', MONTH],
  [
    /(?<=召开)( ?)(?=年度(?:领导|党员)?[^，。；]{0,8}(?:民主|组织)生活会)/gu,
    'date',
    '“年度”前面没有年份，原来的年份可能丢了',
  ],
];

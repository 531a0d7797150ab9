// Where several blanks of a text have left no trace, others did as well: what is silent in a whole text is a gap in a torn one.

import type { GapRule } from './gone-numbers.ts';

const WHY = '量词前面没有数，这篇里别处的数也丢了';
/** What counts in front of any measure word, or makes another word of it. */
const COUNTS =
  '一二三四五六七八九十百千万亿零〇两几数多余半每各整首逐某此本这那哪上下前后再第单双全若末同按分某近';

/** Behind these characters the measure word is the end of another word. */
const WORDS: Readonly<Record<string, string>> = {
  个: '个挨',
  名: '骂户市厂个为得译艺网船报署签实姓知除排提命点著匿化改冠无有具功更罪盛别题书地人品域用闻莫成笔列联托起',
  条: '木银链油信教线面枝粗纸词封萧',
  次: '期架件阶车层名档班场人依渐席位座更批等主频梯版历屡造初其',
  份: '组身月年省股成辈缘备',
  张: '更主扩紧夸慌开铺嚣纸声伸舒乖',
  件: '收图内出部制装文条案事信附邮证稿软硬构零急来批要原印配组元抄物器密快函铸挂',
  场: '圾库打堆动卵便宰殖车埋土卖草渣浴大官乐靶过输石电理沙市现立农广到在入出工会林牧战职赛操商考离登退收当气磁机圆开清专捧主客剧球厂道情货养渔矿怯终站域试体擂冷',
  期: '峰复挡会次伏寿痛遇穷用渡势产隔险采疗续设革班火质经日时周定任近中长短初早学延逾到限预假暑汛星孕如春冬旺过缓刑保考寒效届活婚晚有农工',
  户: '到管包并出业穷水游农住用客账落入门窗商困散储租帐养大种开销立殖专脱保体难营军民',
  项: '到物事专奖款选强弱逐多立进出义缺长',
  页: '网主扉内插',
  篇: '专长短诗开通名',
  处: '榻高书事实票界等共百遇港船出到之用好坏长短办害益妙深远独相惩查调判论住何会',
};
const counted = Object.entries(WORDS)
  .map(([measure, words]) => `(?<![${words}] ?)${measure}`)
  .join('|');
const END = '(?=[，。；、：）)]|以[上下]|左右)';
/** 收回张，合格名，座谈场 */
const ENOUGH = [
  `${counted}|(?<![按各] ?)(?:人次|场次)`,
  '(?<=(?:群众|党员|职工|学生|干部|处分|处理|问责|优秀|合格|受训) ?)人',
  '(?<=(?:立案|案件|纠纷|事故|事件|问题|警情) ?)起',
  '(?<=成绩 ?)分',
  '(?<=(?:培训|集训|轮训|学习|研讨|请假|公示|外出|为期|提前) ?)天',
  '(?<=(?:电梯|教育片|警示片|影片|制度|法规) ?)部',
].join('|');

const PEOPLE = '党员|同志|干部|群众|代表|委员|积极分子';
const RULES: readonly RegExp[] = [
  new RegExp(
    `(?=[个名条次份张件场期户项页篇处人起分天部 ]|场次)(?<=\\p{Script=Han})(?<![${COUNTS}])( ?)(?=(?:${ENOUGH})${END})`,
    'gu',
  ),
  /(?<=了)( ?)(?=[条个项件名份场次](?<!了个[人别体性案]?)\p{Script=Han}{2})/gu,
  /(?<=成立|组建|组织|建立)( ?)(?=支(?![部委])\p{Script=Han}{2,10}队(?!伍))/gu,
  /(?<=承包|修建|打通|硬化|整治|新建|铺设)( ?)(?=条\p{Script=Han})/gu,
  new RegExp(`(?<=[对向给派聘选])( ?)(?=名(?:${PEOPLE}))`, 'gu'),
  new RegExp(`(?<=\\p{Script=Han})(?<![${COUNTS}按以为个超])( ?)(?=(?:万元|亿元)\\p{Script=Han})`, 'gu'),
];

export const TORN_GAPS: readonly GapRule[] = RULES.map((pattern): GapRule => [pattern, 'number', WHY]);

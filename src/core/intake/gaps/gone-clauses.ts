// Numbers and names that left no trace at the head of a clause, behind 了 or 共, and between two units.

import type { GapRule } from './gap-rule.ts';

const NUMBER = '前后的话要一个数，这里没有，原来的数可能丢了';
const NAME = '前后的话要一个姓名，这里没有，原来的姓名可能丢了';
const ORGAN = '村、镇、单位前面没有名称，原来的名称可能丢了';
const COUNTS = '一二三四五六七八九十百千万亿零〇两几数多余半每各整首逐某此本这那哪单全若近按以';
const END = '(?=[，。；、：）,;:)\\t]|$|以[上下内]|左右)';

/** Measures in front of any word, each without the words that begin with it. */
const ANY = `(?:${[
  '个(?![人别体性案中头个税位])',
  '名(?![单称额誉优录次义气牌词著医师校家目胜利贵片声城字为人下列副不正])',
  '条(?![件例款目理文幅块条线])',
  '项(?![目链项])',
  '户(?![籍口主外型均数户厕用内])',
  '件(?!件)',
].join('|')})(?!.?数)`;
/** No other word begins or ends with these. */
const UNITS = '毫米|厘米|千伏|千瓦|立方米|(?:[台车件户]次)(?!数)|延米';
const SPOTS = '塌方|滑坡|隐患|裂缝|险情|水毁|积水|漏点|断点|堵点|违建|坑洼|破损';

/** Sure wherever they stand. */
export const CLAUSE_GAPS: readonly GapRule[] = [
  // 会议共项议程
  [/(?<=(?<![公中])共)( ?)(?=(?:项(?!目)|条(?![例件款目])|件|份(?!额))\p{Script=Han})/gu, 'number', NUMBER],
  // 总监票人名，监票人名
  [/(?<=[监计唱]票人)( ?)(?=名[，。；])/gu, 'number', NUMBER],
  // 请同志通报
  [
    /(?<=^[ 　]*有?请|(?:[，。；：）]|下面|首先|现在|接着|然后|最后)[ 　]?有?请)( ?)(?=同志(?![们间]))/gmu,
    'name',
    NAME,
  ],
  // 任局局长
  [
    /(?<=[任为])( ?)(?=局副?局长|镇副?镇长|乡副?乡长|科副?科长|处副?处长|县副?县长|院副?院长|校副?校长)/gu,
    'organ',
    ORGAN,
  ],
];

/** Only where others are gone. */
export const TORN_CLAUSE_COUNTS: readonly GapRule[] = [
  // 截至目前，个问题已经整改
  [new RegExp(`(?<=[，。；：])( ?)(?=${ANY}\\p{Script=Han})`, 'gu'), 'number', NUMBER],
  // 拖了年还没有, 跑了趟没有办成
  [
    /(?<=(?<![过聊变翻拜])了)( ?)(?=(?:年|趟|回|遍|个月|天|小时)(?:[还没才都也就不未仍]|[，。；]))/gu,
    'number',
    NUMBER,
  ],
  // 机械台次抢险
  [new RegExp(`(?<=\\p{Script=Han})(?<![${COUNTS}] ?)( ?)(?=${UNITS})`, 'gu'), 'number', NUMBER],
  // 至今已有年
  [/(?<=已有?|已经有?|至今)( ?)(?=年(?:[，。；了没]|时间|之久|的?党龄))/gu, 'number', NUMBER],
  [/(?<=分为?|分成)( ?)(?=个(?:阶段|步骤|小组|方面|批次|片区?|组|部分|专题|环节))/gu, 'number', NUMBER],
  // “三会一课”次、, 人均积分分
  [new RegExp(`(?<=[”》])( ?)(?=[次场期篇本册份条项件个]${END})`, 'gu'), 'number', NUMBER],
  [new RegExp(`(?<=积分|得分|评分|均分|总分|平均)( ?)(?=分${END})`, 'gu'), 'number', NUMBER],
  [new RegExp(`(?<=${SPOTS})( ?)(?=处(?![理置罚分于]))`, 'gu'), 'number', NUMBER],
  [new RegExp(`(?<=[供占征用]地|灌溉|开垦|复垦)( ?)(?=亩${END})`, 'gu'), 'number', NUMBER],
  [
    /(?<=完成|涉及|签约|搬迁|拆迁|征收|惠及)( ?)(?=户(?![籍口主外型均数户厕用内])\p{Script=Han})|(?<=群众|居民|村民)( ?)(?=户 ?人[，。；、])/gu,
    'number',
    NUMBER,
  ],
  [new RegExp(`(?<=[立结办破]案)( ?)(?=件${END})`, 'gu'), 'number', NUMBER],
  [
    new RegExp(
      `(?<=表彰|奖励|受训|转岗|安置|选拔|提拔|录用|招聘|招录|聘用|辞退|除名|失联|转出|转入|减少|增加|死亡|受伤|失踪|转移|疏散|救治|帮扶|资助)( ?)(?=人${END})`,
      'gu',
    ),
    'number',
    NUMBER,
  ],
  // 路号
  [/(?<=地址[：:])( ?)(?=路)|(?<=地址[：:]\p{Script=Han}{0,6}[路街巷])( ?)(?=号)/gu, 'other', ORGAN],
];

export const TORN_CLAUSE_NAMES: readonly GapRule[] = [
  // 致使村至村公路
  [
    /( ?)(?=村[至到] ?村|乡[至到] ?乡|镇[至到] ?镇)(?<=[，。；\p{Script=Han}])(?<![全各本我一两三每乡]村? ?)|(?<=村[至到])( ?)(?=村(?![民里委]))|(?<=乡[至到])( ?)(?=乡(?![镇村]))|(?<=镇[至到])( ?)(?=镇)/gu,
    'organ',
    ORGAN,
  ],
  // 对等名干部, 由等人组成
  [/(?<=^对|[，。；]对|(?<![自理缘来因事])由)( ?)(?=等 ?[人名位])/gmu, 'name', NAME],
  // 组长、副组长×××
  [
    /(?<=(?:[组局镇乡县市区校院科处所站]长|书记|主任|主席))( ?)(?=、 ?副?(?:[组局镇乡县市区校院科处所站]长|书记|主任|主席)[xX×*＊])/gu,
    'name',
    NAME,
  ],
  [/(?<=免去)( ?)(?=同志)|(?<=主持(?:会议)?，)( ?)(?=作?记录[，。])/gu, 'name', NAME],
  [/(?<=现在|目前在)( ?)(?=单位(?:工作|从事|任|担任|上班))/gu, 'organ', ORGAN],
];

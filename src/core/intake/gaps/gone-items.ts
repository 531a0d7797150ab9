// Numbers and names that left no trace at the head of a numbered item and behind verbs that ask for so many.

import type { GapRule } from './gap-rule.ts';

const NUMBER = '前后的话要一个数，这里没有，原来的数可能丢了';
const NAME = '前后的话要一个姓名，这里没有，原来的姓名可能丢了';
const ORGAN = '镇、村前面没有名称，原来的名称可能丢了';
const YEAR = '“年度”前面没有年份，原来的年份可能丢了';
const END = '(?=[，。；、：）,;:)\\t]|$|以[上下内]|左右)';
/** 1. （一） 一是 */
const ITEM = '^\\d{1,2}[.．、][ 　]*|^[（(][一二三四五六七八九十\\d]{1,3}[）)][ 　]*|[一二三四五六七八九]是';
const POST = '(?:书记|主任|主席|[组局镇乡县市区校院科处所站]长|委员)';

/** Sure wherever they stand. */
export const ITEM_GAPS: readonly GapRule[] = [
  // 4.同志作总结讲话
  [new RegExp(`(?<=${ITEM})( ?)(?=同志(?:作|通报|宣读|汇报|发言|传达|讲话|介绍|主持))`, 'gmu'), 'name', NAME],
  // 在天内列出清单
  [/(?<=[在于])( ?)(?=天内)/g, 'number', NUMBER],
];

/** Only where others are gone. */
export const TORN_ITEM_COUNTS: readonly GapRule[] = [
  [
    /(?<=(?:认领|查找|查摆|梳理|解决|整改|指出|发现|反馈|提出|列出)[了出]?)( ?)(?=个(?:问题|隐患|不足|短板|方面))/gu,
    'number',
    NUMBER,
  ],
  // 清单项, 服务对象家, 滞后个月
  [new RegExp(`(?<=清单|名单|订单)( ?)(?=[项条件份个]${END})`, 'gu'), 'number', NUMBER],
  [new RegExp(`(?<=服务对象|走访企业|商户|市场主体)( ?)(?=[家户]${END})`, 'gu'), 'number', NUMBER],
  [new RegExp(`(?<=[滞推延]后)( ?)(?=个月${END})`, 'gu'), 'number', NUMBER],
  // 比规定少次
  [
    new RegExp(`(?<=比[^，。；]{2,10}(?:[少多]|[增减][加少]了?))( ?)(?=[次人名条项户天元]${END})`, 'gu'),
    'number',
    NUMBER,
  ],
  // 有处补记, 成员人中
  [/(?<=有)( ?)(?=处(?![理置分于罚境可])\p{Script=Han})/gu, 'number', NUMBER],
  [/(?<=成员|党员|干部|职工|委员)( ?)(?=人中)/gu, 'number', NUMBER],
  // 主题党日次与会议合并, 开了次会
  [
    /(?<=党日|党课|学习|研讨|培训|活动|例会)( ?)(?=次(?:[与和同未没])(?!\p{Script=Han}?序))/gu,
    'number',
    NUMBER,
  ],
  [/(?<=了)( ?)(?=次会[，。；]|个(?:多?小时|星期|晚上))/gu, 'number', NUMBER],
  // 讲点意见, 补学篇重要文章
  [/(?<=[讲谈提说])( ?)(?=点(?:意见|要求|希望|建议|体会))/gu, 'number', NUMBER],
  [/(?<=[学读写发]|撰写|刊登|报送)( ?)(?=篇(?![章幅目首])\p{Script=Han})/gu, 'number', NUMBER],
  // 名列席同志, 米水渠
  [/(?<=[，。；：])( ?)(?=名列席|米(?:水渠|道路|路段|管网|沟渠|围墙|护栏|河道))/gu, 'number', NUMBER],
  // 公示期天，监督电话。
  [/(?<=，(?:监督|举报|咨询|投诉|服务)电话)( ?)(?=[。；])/gu, 'other', '联系方式后面空着'],
  // 关于开好年度……生活会, 在年度……生活会上
  [/(?<=关于\p{Script=Han}{1,6}|^在)( ?)(?=年度[^，。；]{0,12}(?:民主|组织)生活会)/gmu, 'date', YEAR],
];

export const TORN_ITEM_NAMES: readonly GapRule[] = [
  // 1.同志分管的工作
  [new RegExp(`(?<=${ITEM})( ?)(?=同志(?![们间之式情关友般与和热真]))`, 'gmu'), 'name', NAME],
  // 局党组书记主持召开
  [
    new RegExp(
      `(?<=(?:^|[，。；])\\p{Script=Han}{1,4}(?:党组|党委|支部|总支)${POST})( ?)(?=主持(?:会议(?!的)|召开))`,
      'gmu',
    ),
    'name',
    NAME,
  ],
  // 组长、对党员管理不严
  [new RegExp(`(?<=${POST})( ?)(?=、 ?[对因])|(?<=${POST}、)( ?)(?=[对因])`, 'gu'), 'name', NAME],
  // 对镇村水库
  [
    /(?<=^|[对在到《，])( ?)(?=镇 ?村(?![干两联级组一工建公班企各上下社振民委里容风]))|(?<=(?:^|[对在到《，])镇)( ?)(?=村(?![干两联级组一工建公班企各上下社振民委里容风]))/gmu,
    'organ',
    ORGAN,
  ],
  // 硬化组至组道路
  [/( ?)(?=组至 ?组)(?<=[，。；\p{Script=Han}])|(?<=组至)( ?)(?=组)/gu, 'other', ORGAN],
];

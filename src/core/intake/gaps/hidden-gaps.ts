// Blanks that left no trace: a measure word with nothing to count, a day without its numbers, a name that is missing.

import { type GapRule, gapsBy, type Hidden, withAhead } from './gap-rule.ts';
import { ASKED_GAPS, TORN_ASKED } from './gone-asked.ts';
import { CLAUSE_GAPS, TORN_CLAUSE_COUNTS, TORN_CLAUSE_NAMES } from './gone-clauses.ts';
import { COUNT_GAPS, TORN_COUNTS } from './gone-counts.ts';
import { DAY_GAPS, TORN_DAYS } from './gone-days.ts';
import { ITEM_GAPS, TORN_ITEM_COUNTS, TORN_ITEM_NAMES } from './gone-items.ts';
import { NAME_GAPS, TORN_NAMES } from './gone-names.ts';
import { NUMBER_GAPS } from './gone-numbers.ts';
import { PEOPLE_GAPS, TORN_PEOPLE } from './gone-people.ts';
import { PHONE_GAPS, TORN_PHONES } from './gone-phones.ts';
import { PLACE_GAPS, TORN_PLACES } from './gone-places.ts';
import { ROOM_GAPS } from './room-gaps.ts';
import { TORN_GAPS } from './torn-gaps.ts';

/** What may be counted in front of a measure word. */
export const VANISHED_BEFORE =
  /^(?:(?:[人名张票份条次件个场篇]|人次)(?![数民员大均才们事家间])|周岁|楼会|号楼|[万亿]元|公里|小时|分钟|[元亩天岁吨][，。；、])/;

const COUNTED =
  '副?书记|(?:请假|缺席|到会|参加|出席)的|总数[：:]|出席党员[：:]|[赞反弃][成对权]票|应到|(?<!落)实到|到会|缺席|请假|列席|党员|正式党员|预备党员|有党员|选举人|委员|候选人|差额|应选|代表|发出|收回|发放|回收|选票|有效票|无效票|得票|赞成|反对|弃权|共|共有|其中|男|女|意见建议|征求意见|梳理意见|意见|谈心谈话|谈话|研讨|学习';
const NUMBER = new RegExp(
  String.raw`(?<=${COUNTED})(?<!(?:投|填|划|写|打|的|了)(?:[赞反弃不][成对权赞]成?|有效|无效))( ?)(?=(?!(?<=的|共有|(?<![到应实])代表 ?)人|人[：:]|(?<=谈话 ?)人[（(]|(?<=请假 ?)条)(?:人次|[人名张票份条次件场])(?:[，。；、,.;：:)）]|$|（|\())`,
  'g',
);
const DAY =
  /(?<![\d一二三四五六七八九十〇零xX×*＊○_＿）)年月去今明前当本同次两几整半每多成全近往跨有够满学上生])( ?)(?=年 ?月(?: ?日)?(?:[，。；、,;）)]|召开|[上下]午|在|前|起|[至到—－~～]|会议|通过|印发|签|下发|由|经|调|转|毕业|退|获|被|成立|担任|任|加入|入党|参加|被|以来|出生|开始|[ 　]|$))/gm;
const YEAR = /(?<=[委组局部室院])( ?)(?=度(?:基层|专题)?[^，。；]{0,4}(?:民主|组织)生活会)/g;
const LETTER = /(?<=[发函字组通办])( ?)(?=〔 *〕 *号)/g;
const ORGAN =
  /(?<=中共)( ?)(?=委员会|支部委员会|党组(?!织)|[村镇乡]\p{Script=Han}{0,2}(?:支部|总支|委员会))|(?<=中共)( +)(?=[省市县区局校院厂街社]\p{Script=Han}{0,8}(?:委|组|支部))/gu;

const COMRADE =
  /(?<=(?:[现兹]有|对|由|请|建议|介绍人|将|经|选举|同意|推荐|任命|接收|批准|免去|发展|关于|发展对象|申请人|介绍|派|指定))( ?)(?=同志(?:申请|进行|任|担任|主持|讲[课话]|作|为|宣读|发言|加入|入党|转正|在|按期|负责|系|等|汇报|述职|介绍|到会|代表|能否|是否|有关情况|的?(?:审查|政审|考察)情况))/g;
/** 介绍人、同志介绍: two names are gone. */
const PAIRED =
  /(?<=介绍人|派|建议|指定|由|请|推荐|提名|[监计唱]票人[为是]?|宣布)( ?)(?=、 ?同志(?![们间式]))|(?<=(?:介绍人|派|建议|指定|由|请|推荐|提名|[监计唱]票人[为是]?|宣布) ?、)( ?)(?=同志(?![们间式]))/g;
/** 、、等同志: a list of nothing. */
const LISTED =
  /(?<=[，。；：:了由对为是有])( ?)(?=(?:、 ?){1,8}等[^，。；]{0,6}(?:同志|领导|[名人位]))|(?<=(?:[，。；：:了由对为是有] ?|、 ?)、)( ?)(?=、|等(?:[\d一二三四五六七八九十]|同志|领导|[名人位]))|(?<=[，。；：:了由对为是有] ?、)( ?)(?=等(?:[\d一二三四五六七八九十]|同志|领导|[名人位]))|^( ?)(?=等 ?名)/g;
const EACH = /(?<=等)( ?)(?=名(?:同志|党员|预备党员|干部|代表))/g;
const SCHOOL =
  /(?<=毕业于|就读于)( ?)(?=大学|学院|中学|师范)|(?<=上?报|敬请)( ?)(?=校(?:进行|就|党委|审|予以))|^( ?)(?=(?:[校院镇乡村局县]|大学|学院|中学|小学|公司|研究所|医院)[：:]$)|(?<=我是|来自|家住|住在|担任|现任)( ?)(?=[乡镇] ?村[的民党一支])|(?<=(?:我是|来自|家住|住在|担任|现任) ?[乡镇])( ?)(?=村[的民党一支])/g;

/** 联系电话：，电子邮箱：。 */
const REACHED =
  /(?<=(?:电话|手机|手机号|传真|邮箱|邮件|邮编|邮政编码|地址|联系方式|网址|账号|开户行)[：:])([ 　]{0,30})(?=[，。；、,;）)])/g;
const TO_ASK = /(?<=联系人[：:])([ 　]{0,30})(?=[，。；、,;）)])/g;

const RULES: readonly GapRule[] = [
  [NUMBER, 'number', '量词前面没有数，原来的数可能丢了'],
  [DAY, 'date', '年月日前面没有数，原来的数可能丢了'],
  [YEAR, 'date', '“度”前面没有年份，原来的年份可能丢了'],
  [LETTER, 'docnumber', '文号里没有数，原来的数可能丢了'],
  [COMRADE, 'name', '“同志”前面没有姓名，原来的姓名可能丢了'],
  [PAIRED, 'name', '顿号前后没有姓名，原来的姓名可能丢了'],
  [LISTED, 'name', '顿号前后没有姓名，原来的姓名可能丢了'],
  [REACHED, 'other', '联系方式后面空着'],
  [TO_ASK, 'name', '“联系人”后面空着'],
  [EACH, 'number', '“名”前面没有数，原来的数可能丢了'],
  [SCHOOL, 'organ', '学校、乡镇前面没有名称，原来的名称可能丢了'],
  [ORGAN, 'organ', '“中共”后面没有地名、单位，原来的名称可能丢了'],
  ...NUMBER_GAPS,
  ...NAME_GAPS,
  ...COUNT_GAPS,
  ...DAY_GAPS,
  ...PEOPLE_GAPS,
  ...ASKED_GAPS,
  ...PHONE_GAPS,
  ...PLACE_GAPS,
  ...CLAUSE_GAPS,
  ...ITEM_GAPS,
];
const PLAIN_RULES = RULES.map(withAhead);
const NAME_RULES = [
  ...TORN_NAMES,
  ...TORN_PEOPLE,
  ...TORN_PLACES,
  ...TORN_CLAUSE_NAMES,
  ...TORN_ITEM_NAMES,
].map(withAhead);
const NUMBER_RULES = [
  ...TORN_GAPS,
  ...TORN_COUNTS,
  ...TORN_DAYS,
  ...TORN_ASKED,
  ...TORN_PHONES,
  ...TORN_CLAUSE_COUNTS,
  ...TORN_ITEM_COUNTS,
].map(withAhead);
const ROOM_RULES = ROOM_GAPS.map(withAhead);

/** 党工委关于……的报告: whose is gone. */
export function organGoneFromTitle(title: string, torn: Torn): boolean {
  return (
    /^(?:党工委|党委|党组|党支部|党总支)(?:关于|领导班子|班子|年?度|20)/.test(title) ||
    (torn.names &&
      /^(?:街道|社区|[镇乡村])(?:党工委|党委|党支部|党总支|(?:年度?)?工作(?:总结|报告|汇报|计划))|^(?:[小中]学|幼儿园|卫生院)[^，。]{0,12}(?<!\d)学年度/.test(
        title,
      ))
  );
}

/** What else is gone where this is: names, or anything. */
export type Torn = { readonly names: boolean; readonly numbers: boolean; readonly room: boolean };

/** Where two names or three blanks of any kind left no trace, others did as well; `days` were left room. */
export function tornBy(found: readonly Hidden[], days = 0, doubtful = 0): Torn {
  const gone = found.filter(({ length }) => !length);
  const names = gone.filter(({ kind }) => kind === 'name' || kind === 'organ');
  const room = found.length - gone.length + days;
  const all = gone.length + doubtful + room >= 3;
  const numbers = gone.length + doubtful >= 3 || (gone.length > 0 && all);
  return {
    names: names.length >= 2 || gone.length >= 3 || (names.length === 1 && all),
    numbers,
    room: room >= 3 || (numbers && room > 0),
  };
}

/** In one tidied paragraph, wherever it stands. */
export function hiddenGaps(text: string): Hidden[] {
  return gapsBy(PLAIN_RULES, text);
}

/** Numbers that may be gone: one is no sign, several are. */
export function doubtfulGaps(text: string, sure: readonly Hidden[]): Hidden[] {
  return gapsBy(NUMBER_RULES, text).filter(
    ({ length, at }) => !length && !sure.some((each) => each.at === at),
  );
}

/** And what is a gap only where others are gone. */
export function hiddenWhereTorn(text: string, found: readonly Hidden[], torn: Torn): readonly Hidden[] {
  if (!torn.names && !torn.numbers && !torn.room) return found;
  const known = new Set(found.map(({ at }) => at));
  const rules = [
    ...(torn.names ? NAME_RULES : []),
    ...(torn.numbers ? NUMBER_RULES : []),
    ...(torn.room && /[，。；]|[：:]$|\t|[（(][ 　]/.test(text) ? ROOM_RULES : []),
  ];
  const more = gapsBy(rules, text).filter(({ at }) => !known.has(at));
  return [...found, ...more].sort((a, b) => a.at - b.at);
}

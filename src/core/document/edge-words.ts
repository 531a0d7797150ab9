// What people type again at the edge of a blank: marks, numbers of lists, and words that may as well begin a name.

import { bulletOf } from '../facts/bullet.ts';
import { isHan } from '../facts/fact.ts';

/** Marks that end a clause, in both widths. */
export const STOPS = '。．.；;，,、：:';

/** Marks of a pair: how the template writes them and how they are typed. */
export const PAIRS = [
  { open: '《', close: '》', opens: ['《', '<<'], closes: ['》', '>>'] },
  { open: '〈', close: '〉', opens: ['〈', '《'], closes: ['〉', '》'] },
  {
    open: '“',
    close: '”',
    opens: ['“', '"', '＂', '”', '「', '『'],
    closes: ['”', '"', '＂', '“', '」', '』'],
  },
  { open: '‘', close: '’', opens: ['‘', "'", '’'], closes: ['’', "'", '‘'] },
  { open: '（', close: '）', opens: ['（', '('], closes: ['）', ')'] },
] as const;

const COUNT = '[一二三四五六七八九十]{1,3}';
const FIGURE = '[\\d０-９]{1,3}';
const NUMBER = new RegExp(
  `^(?:[（(]\\s*(?:${COUNT}|${FIGURE})\\s*[）)][、.．,，]?|${FIGURE}\\s*(?:[)）]|[.．、](?![\\d０-９]))|[①-⑳⑴-⒛㈠-㈩❶-❿]|${COUNT}、(?![一二三四五六七八九十]))\\s*`,
);
const SPOKEN = new RegExp(
  `^(?:第${COUNT}[，,、：:]|${COUNT}是(?![一二三四五六七八九十])[，,、：:]?|(?:首先|其次|再次|最后|其${COUNT})[，,、：:]|(?:首先|其次|再次)是)\\s*`,
);

const NUMBERING = new Set('一二三四五六七八九十第首其再最附');

/** Nearly every text: it begins with a 汉字 that begins no number. */
export function beginsPlainly(text: string): boolean {
  return isHan(text) && !NUMBERING.has(text.charAt(0));
}

/** 1. （一） ① at the beginning; not 1.5 and not 2026年. */
export function numberOf(text: string): string {
  return NUMBER.exec(text)?.[0] ?? '';
}

/** Number, bullet or spoken ordinal (一是, 第一，, 首先，) at the beginning. */
export function ordinalOf(text: string): string {
  return bulletOf(text) || numberOf(text) || (SPOKEN.exec(text)?.[0] ?? '');
}

/** Single characters that are a word before a blank, with the words they only begin. */
export const LEADING: Readonly<Record<string, RegExp>> = {
  // Also a name of two or three characters that no office ends.
  由: /^由(?:来|衷|甲|义|里)|^由[\u4e00-\u9fff]?[^长记任席员委部办局组处科室]$/,
  因: /^因(?:特网|素|果|子|循|地制宜|人而异|时|势|材施|噎|缘|应)/,
  向: /^向(?:阳|前|上|好|心|往|导|东|南|西|北|荣|群|善|党|日|明|家|公|光|华|红|军|海|山|塘|化)/,
  在: /^在(?:建|职|岗|编|册|校|线|读|役|场|任|途|案|库|逃|家|籍|产|田|外|水|望)/,
  对: /^对(?:口|照|象|外|标|接|策|比|内|手|联|应|话|党忠诚)/,
  从: /^从(?:严|业|政|重|快|众|事|紧|江|化)/,
  按: /^按(?:时|期|需|劳|揭|摩|量|件)/,
  经: /^经(?:济|营|费|验|办|常|开|信|贸|商|理|典|手|纬)/,
  于: /^于(?:都|田|洪)/,
  为: /^为(?:民|人|政|官|期|主|难)/,
  以: /^以(?:案|下|上|内|外|及|人为本|学|点|身作则|往)/,
  把: /^把(?:关|握|控|脉|手)/,
  与: /^与(?:会|时俱进|民)/,
  和: /^和(?:平|谐|睦|美|解|田|顺|县|龙|政)/,
  是: /^是(?:非|否)/,
  的: /^的(?:确|士)/,
  了: /^了(?:解|结|却|然)/,
  共: /^共(?:同|产|青|享|建|有|和|识|商|计|性|处)/,
  即: /^即(?:将|使|时|日|便|墨)/,
  有: /^有(?:关|效|力|序|的|时|人|些|色|机|限|利|益|待|为|识)/,
  就: /^就(?:业|地|近|医|学|读|餐|是|事)/,
  请: /^请(?:示|假|求|问|教|客|愿|辞)/,
  如: /^如(?:何|实|期|果|下|此|意|东|皋|约)/,
  将: /^将(?:来|军|士|领)/,
};

/** The same characters as the end of a longer word in the template. */
export const LEADING_TAILS =
  /(?:自由|理由|事由|缘由|原因|起因|成因|内因|外因|方向|导向|面向|趋向|意向|定向|转向|倾向|走向|志向|存在|现在|所在|内在|外在|潜在|正在|旨在|重在|贵在|难在|实在|应对|相对|绝对|针对|面对|服从|自从|参与|给予|曾经|已经|对于|关于|由于|位于|属于|处于|便于|用于|基于|作为|认为|成为|行为|人为|可以|加以|予以|所以|难以|得以|参照|不是|但是|而是|凡是|总是|还是|温和|缓和|共和|饱和)$/;

/** Single characters that are a word after a blank, with the words they only end. */
export const TRAILING: Readonly<Record<string, RegExp>> = {
  等: /[平相同上中下高优均对初]等$/,
  的: /[目标]的$/,
  请: /[邀申聘提报恳敬]请$/,
  已: /自已$/,
  还: /[归偿退送]还$/,
  将: /[即必武]将$/,
  ...Object.fromEntries([...'在因以于从对由向'].map((word) => [word, LEADING_TAILS])),
};

/** Words that as often begin a name or a sentence of their own: 专题教育, 组织生活会, 机关党委. */
export const NOT_SURE_BEFORE = new Set(
  '专题 组织 学习 研究 领导 党员 支部 机关 党委 党组 工作 教育 管理 监督 宣传 服务 指导 干部 民主 会议 检查 整改'.split(
    ' ',
  ),
);
/** Longer words that only begin with one the template may print before the blank, and are no slip. */
export const LONGER_WORDS =
  /^(?:通过率|针对性|根据地|结合部|存在感|涉及面|形式主义|主题(?:教育|党日)|意见[箱簿]|建议[书稿]|负责[人制]|解决方案|方面军|登记[表簿]|公示[栏牌]|第一(?:议题|季度|书记|时间|责任|阶段|[党团]?支部|[个批轮次组类种届期名位步所条道份])|请假条)/;
/** The same of words after the blank: 党组织|组织开展, 主要领导|领导班子. */
export const NOT_SURE_AFTER = new Set(
  '组织 学习 研究 领导 党员 支部 机关 党委 党组 工作 教育 管理 监督 宣传 服务 指导 干部 检查 整改'.split(' '),
);

// Lines that belong to the web page or the printed page and not to the paper: dropped, and shown as dropped.

import { dayLine } from '../lines/day-lines.ts';
import { isPageLine } from '../lines/page-lines.ts';
import { ORGAN_END, PAPER_KINDS, TITLE_END } from '../lines/paper-words.ts';
import { asSimplified } from '../text/as-simplified.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';
import { isPageTail } from './page-tail.ts';

/** 介绍信怎么写 篇1: what the page calls its samples; behind a title of a paper it is the paper's. */
const COUNTED_SAMPLE = new RegExp(
  `^(?!.*(?:${PAPER_KINDS})[ 　]*篇)[^。；：，]{2,30}[ 　]+篇[一二三四五六七八九十\\d]{1,2}$`,
);

/** Whole lines, each kind with the reason people read. */
const FURNITURE: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?:第\s*\d+\s*页(?:\s*[（(]?\s*[共/，,]\s*\d+\s*页?\s*[）)]?)?|[-—–－]\s*\d+\s*[-—–－]|page\s*\d+\b.{0,30}|\d+\s*\/\s*\d+)\s*$/i,
    '页码',
  ],
  [
    /^[-–•·*]?\s*(?:上一篇|下一篇|上一页|下一页|返回(?:首页|列表|顶部)|首页\s*[>＞»›/]|当前(?:所在)?(?:位置|页面)|[您你](?:现在|当前|目前)?(?:所在)?的?(?:当前)?位置)/,
    '网页的导航',
  ],
  [
    /^(?:[【《][^】》]{2,30}[】》]的?)?[「『【[]?(?:相关(?:阅读|文章|推荐|链接|资料|专题|搜索|热词|标签|话题|[^。，]{0,10}(?:报告|总结|材料|范文))|推荐阅读|猜你喜欢|热门|延伸阅读|阅读全文|参考(?:资料|书目|文献))[：:]?/,
    '网页的链接',
  ],
  [
    /版权(?:声明|所有|归)|免责声明|侵权|不允许.{0,4}转载|禁止转载|转载请注明|本文(?:由|来自|来源|地址|链接)|原文链接|由会员(?:分享|上传)|在线阅读|用户上传|法律声明|联系(?:我们)?删除|本网站|^声明[：:]|来源于(?:互联网|网络)|来自(?:互联网|网络)|仅供(?:大家)?(?:学习|参考|交流)|小编|欢迎(?:阅读|下载|分享|收藏|关注)|希望(?:能)?[对帮](?:大家|您|你|到)|^以上就是/,
    '网页的声明',
  ],
  [
    /微信扫一扫|扫码|扫描二维码|关注(?:我们|公众号)|分享(?:到|至)|^(?:分享|收藏|点赞|打印|关闭|下载|收起|展开|全文)$|点击(?:下载|查看|进入|收藏)|登录后|需要您先登录|您需要先登录|VIP|免费下载|下载(?:此文|本文|地址|Word)/,
    '网页的按钮',
  ],
  [
    /^(?:(?:文章)?来源|作者|编辑|责任编辑|责编|发布(?:时间|日期|者|人)|更新时间|浏览(?:次数|量)?|阅读(?:次数|量|数)?|点击(?:数|量|次数)?|字号|字体|人气|标签|关键词|摘要|文章字数|分类|文档(?:简介|描述|摘要|分类|标签))[：:]/,
    '网页的说明',
  ],
  [/^(?:已阅读|还剩)\s*\d+\s*页|仅部分预览|继续(?:免费)?阅读$/, '网页省略的标记'],
  [/此处隐藏|下载后查看|剩余.{0,8}(?:未读|内容)|未完待续|查看完整/, '网页省略的标记'],
  [/^参考(?:文档|资料|文献|来源|书目|范文)[：:]/, '网页的说明'],
  // 网址为www.×××.gov.cn is told by the paper, and so is where to write to: 邮箱：×××@×××.gov.cn
  [
    /^(?!.*联系人.{0,60}@|.*(?:[发报寄送]送?[至到].{0,30}@|[xX×*＊○]{2}[\w.]{0,30}@|@[\w.]{0,30}[xX×*＊○]{2})|.*(?:www\.|\/\/)[xX×*＊○]{2}|.*(?:网址|网站|官网|登录|访问)[为是：:]? ?(?:https?:|www\.)).*(?:https?:\/\/|www\.|\.(?:com|cn|net|org)(?:\/|\s|$))/i,
    '网址',
  ],
  [/^.{0,60}\.(?:docx?|pdf|wps|txt)\s*$/i, '文件名'],
  [
    /^(?:范文|模板|篇|例文|样本)?第?[一二三四五六七八九十\d]{1,3}篇[：:]?.{0,6}$|^(?:【?(?:范文|示例|例文|样文|范例|篇)[一二三四五六七八九十\d]{0,3}】?)[：:]?$/,
    '范文集的编号',
  ],
  [/^[（(]?(?:本页无正文|此页无正文|本页以下无正文)[^。]{0,24}[）)]?$/, '排版的说明'],
  [/^(?:扫描全能王|CamScanner|全能扫描王)/i, '扫描的水印'],
  [/_第 ?\d+ ?页$/, '页码'],
  [COUNTED_SAMPLE, '范文集的编号'],
  [/^[（(]?(?:请认真阅读下面的提示|未完，|未完[,、]).{0,40}[）)]?$|全文共 ?\d+ ?字/, '网页省略的标记'],
  [/^\s*(?:-{3,}|[-—=*.·]{5,}|\*\s*\*\s*\*)\s*$/, '分隔线'],
  [/^\d{4}年\d{1,2}月\d{1,2}日[ 　]*\d{1,2}[:：]\d{2}(?!.*[。；，]).{0,40}$/, '网页的日期和作者'],
  [/^.{0,24}\d{4}-\d{1,2}-\d{1,2}(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?!.*[。；，]).{0,24}$/, '网页的日期和作者'],
];

/** After one of these, near the end, nothing of the paper follows. */
const TAIL = new Set(['网页的链接', '网页的声明', '网页的按钮']);

export const drop = ({ start, end }: { start: number; end: number }, why: string): TextEdit => ({
  start,
  end,
  after: '',
  kind: '删去',
  why: `${why}，不是文稿的字`,
});

export function furnitureEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const edits: TextEdit[] = [];
  let tail = false;
  // Three stars alone part a page, unless the paper has stars for names.
  const starred = /(?<!\*)\*{1,3}(?:[县镇村局月日]|同志)/.test(text);
  for (const [index, line] of lines.entries()) {
    const signed = dayLine(line.text.trim()) && ORGAN_END.test(lines[index - 1]?.text.trim() ?? '');
    const why = signed || line.text.includes('\t') ? undefined : furnitureOf(asSimplified(line.text.trim()));
    if (starred && /^\s*\*{3}\s*$/.test(line.text)) continue;
    const annexed = why === '文件名' && isAnnexed(lines, index);
    const beside = index < HEAD && PAGE_DAY.test(line.text) && isOfPage(lines, index);
    if ((why && !annexed) || tail || beside)
      edits.push(drop(line, why ?? (beside ? '网页的日期' : '网页末尾的话')));
    tail ||=
      why !== undefined &&
      TAIL.has(why) &&
      index > 2 &&
      index >= lines.length - 8 &&
      isPageTail(lines, index);
  }
  return [...edits, ...contentsEdits(lines)].sort((a, b) => a.start - b.start);
}

/** Of a text that was cut into lines: what its page says behind the day it is signed on. */
export function behindDayEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const last = lines.slice(-LAST);
  const day = last.map((line) => dayLine(line.text.trim()) !== undefined).lastIndexOf(true);
  const rest = day === -1 ? [] : last.slice(day + 1);
  const first = rest.findIndex((line) => TAIL.has(furnitureOf(asSimplified(line.text.trim())) ?? ''));
  return first === -1 ? [] : rest.slice(first).map((line) => drop(line, '网页末尾的话'));
}

const LAST = 4;

/** 附件：1.承诺书.doc and what is listed below it. */
function isAnnexed(lines: readonly TextLine[], index: number): boolean {
  return lines
    .slice(Math.max(0, index - 5), index + 1)
    .some(({ text }) => /^[ 　]*附件?[\d 　]{0,3}[：:]/.test(text));
}

const HEAD = 12;
const PAGE_DAY = /^[ 　]*(?:时间|日期)[：:][ 　]*[\d\- :/.]{4,20}$/;

/** What a page tells of the text stands beside it. */
function isOfPage(lines: readonly TextLine[], index: number): boolean {
  return [lines[index - 1], lines[index + 1], lines[index + 2]].some(
    (line) => line && furnitureOf(asSimplified(line.text.trim())) === '网页的说明',
  );
}

/** Sentences long enough to be of the paper stay, whatever words are in them. */
export function furnitureOf(line: string): string | undefined {
  if (/^【?(?:导语|导读|编者按|摘要)】?[：:]/.test(line) && line.length < 300 && isPageLine(line))
    return '网页的说明';
  if (
    line.length < 160 &&
    /^[-–•·*]?\s*\d{1,2}、.*(?:文档|平台|客服)/.test(line) &&
    /下载|预览|侵犯|举报|客服/.test(line)
  )
    return '网页的声明';
  if (line.length > 90 || (line.length > 40 && /[。；].*[。；]/.test(line))) return undefined;
  if (markerOf(line)) return undefined;
  return (
    FURNITURE.find(([pattern]) => pattern.test(line))?.[1] ?? (isPageLine(line) ? '网页的说明' : undefined)
  );
}

/** Headings in a row at the head of the text that come again further on are its table of contents. */
function contentsEdits(lines: readonly TextLine[]): TextEdit[] {
  const bare = (text: string) => text.replace(/[\s.·…]+\d*$/, '').trim();
  let [first, last] = [-1, -1];
  let again = 0;
  for (const [index, line] of lines.slice(0, 60).entries()) {
    if (/[。！？]/.test(line.text)) break;
    if (!markerOf(line.text.trim())) continue;
    const head = bare(line.text);
    if (!lines.slice(index + 1).some((other) => other.text.trim().startsWith(head))) continue;
    again++;
    if (first === -1) first = index;
    last = index;
  }
  if (again < 2) return [];
  let end = last;
  while (goesOn(lines[end + 1])) end++;
  const own = titleAbove(lines, first);
  return lines.slice(own, end + 1).map((line) => drop(line, '目录'));
}

/** How many lines at the head are the title the contents stand below, unless it comes again behind them. */
function titleAbove(lines: readonly TextLine[], first: number): number {
  const above = lines.slice(0, first).map(({ text }) => text.trim());
  const own = above.findIndex((text) => /^目[ 　]*录$/.test(text));
  const count = own === -1 ? above.length : own;
  const title = above.slice(0, count);
  const again = lines.slice(first).some(({ text }) => text.trim() === title[0]);
  return count <= 4 && TITLE_END.test(title.join('')) && !again ? count : 0;
}

function goesOn(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    /^[\d一二三四五六七八九十（(]+[.．、）)]/.test(line.text.trim()) &&
    !/[。；：]$/.test(line.text)
  );
}

/** The name of a file above the text, said again at the head of its first line. */
export function fileNameEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text).slice(0, 4);
  const name =
    lines.map((line) => /^(.{4,60})\.(?:docx?|pdf|wps|txt)\s*$/.exec(line.text.trim())?.[1]).find(Boolean) ??
    '';
  const edits = lines.flatMap((line): TextEdit[] => {
    const number = /^(?:\d{1,2}、)?/.exec(line.text)?.[0].length ?? 0;
    const rest = line.text.slice(number);
    let same = 0;
    while (same < name.length && name[same] === rest[same]) same++;
    const start = line.start + number;
    return same >= 6 && line.text.length > 60 ? [drop({ start, end: start + same }, '文件名')] : [];
  });
  return name ? edits : [];
}

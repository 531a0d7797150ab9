// What a page says in front of a text without line ends and behind its title: the way to it, who sent it, when.

import { PAPER_KINDS, TITLE_END } from '../lines/paper-words.ts';
import { linesWithText, type MarkedText, type TextEdit } from '../text/marked-text.ts';

/** 您的位置：首页 > 范文 > 正文 */
const WAY =
  /^[ 　]*(?:(?:您|你)?(?:现在|当前|所在)?的?位置[：:]?[ 　]*)?(?:[^，。；：>＞ 　]{1,12}[ 　]*(?:[>＞]+|»|›|→)[ 　]*){1,6}[^，。；：>＞ 　]{1,8}[ 　]+(?=\p{Script=Han})/u;
/** 公函范文 通知格式范文, in front of the title. */
const NAMES =
  /^[ 　]*(?:[^ 　，。；：:]{2,20}(?:范文|范本|模[板版]|例文|格式|大全|样本|样式)[^ 　，。；：:]{0,6}[ 　]+)+(?=\p{Script=Han})/u;
/** 来源：×× 2025-01-08 10:22 阅读：12次 字体：大 中 小 【打印】 */
const ITEM = [
  '(?:文章|信息|稿件)?(?:来源|作者|时间|日期|发[布表](?:时间|日期|人|机构)?|更新(?:时间|日期)|编辑|责任编辑)[：:][ 　]*(?!关于)[^，。；：: 　]{1,20}(?:[ 　]\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?',
  '(?:点击|浏览|阅读|访问|人气)(?:率|数|量|次数)?[：:][ 　]*\\d{0,8}[ 　]?[次人]?',
  '[【\\[（(]?字[体号][：:]?[ 　]*(?:[【\\[]?[大中小][】\\]]?[ 　]*){2,3}[】\\]）)]?',
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ 　]\\d{1,2}:\\d{2}(?::\\d{2})?)?',
  '[【\\[](?:打印|关闭|收藏|分享)[^】\\]]{0,6}[】\\]]',
].join('|');
const TOLD = new RegExp(`(?:(?:^|[ 　]+)(?:${ITEM})){2,10}[ 　]*`);
/** Whose page it is stands in front of what it tells, the title behind. */
const OWNER = 40;
const TITLE = new RegExp(`^[^，。；：:]{4,80}(?:${PAPER_KINDS})`);

export function flatPageEdits({ text }: MarkedText): TextEdit[] {
  const why = '网页的说明，不是文稿的字';
  const all = linesWithText(text);
  const listed = all.slice(0, 6).flatMap((each): TextEdit[] => {
    const names = each.text.length < 90 ? undefined : NAMES.exec(each.text)?.[0];
    return names ? [{ start: each.start, end: each.start + names.length, after: '', kind: '删去', why }] : [];
  });
  if (listed.length) return listed;
  const [line] = all;
  if (!line || line.text.length < 90) return [];
  const way = WAY.exec(line.text)?.[0].length ?? 0;
  const head = line.text.slice(0, 240);
  const told = TOLD.exec(head);
  const edits: TextEdit[] = way
    ? [{ start: line.start, end: line.start + way, after: '', kind: '删去', why }]
    : [];
  if (!told || told.index < way) return edits;
  const start = line.start + told.index;
  const before = head.slice(way, told.index).trim();
  const end = told.index + told[0].length;
  if (before.length <= OWNER && !TITLE_END.test(before) && TITLE.test(line.text.slice(end, end + 120)))
    return [{ start: line.start, end: line.start + end, after: '', kind: '删去', why }];
  return [...edits, { start, end: start + told[0].length, after: '\n', kind: '删去', why }];
}

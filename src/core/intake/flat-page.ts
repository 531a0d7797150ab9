// What a page says in front of a text without line ends and behind its title: the way to it, who sent it, when.

import { linesWithText, type MarkedText, type TextEdit } from './marked-text.ts';

/** 您的位置：首页 > 范文 > 正文 */
const WAY =
  /^[ 　]*(?:(?:您|你)?(?:现在|当前|所在)?的?位置[：:]?[ 　]*)?(?:[^，。；：> 　]{1,12}[ 　]*(?:>+|»|›|→)[ 　]*){1,6}[^，。；：> 　]{1,8}[ 　]+(?=\p{Script=Han})/u;
/** 公函范文 通知格式范文, in front of the title. */
const NAMES =
  /^[ 　]*(?:[^ 　，。；：:]{2,20}(?:范文|范本|模[板版]|例文|格式|大全|样本|样式)[^ 　，。；：:]{0,6}[ 　]+)+(?=\p{Script=Han})/u;
const TOLD =
  /(?:[ 　]+(?:文章|信息)?(?:来源|作者|时间|日期|发布时间|更新时间|发布人|编辑|点击(?:数|量)?|浏览(?:量|次数)?|阅读(?:量|次数)?|字号|字体)[：:][ 　]*[^，。；：: 　]{1,16}){2,8}[ 　]*/;

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
  return [...edits, { start, end: start + told[0].length, after: '\n', kind: '删去', why }];
}

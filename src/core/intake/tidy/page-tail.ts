// Whether nothing of the paper follows a line that its page put in: what is behind is short, and the paper does not go on there.

import { dayLine } from '../lines/day-lines.ts';
import { ORGAN_END } from '../lines/paper-words.ts';
import type { TextLine } from '../text/marked-text.ts';
import { type Marker, markerOf } from '../text/markers.ts';

export function isPageTail(lines: readonly TextLine[], index: number): boolean {
  return isOver(lines, index) && !goesOn(lines, index);
}

/** What follows is shorter than what stood before: the paper itself does not begin below what its page says. */
function isOver(lines: readonly TextLine[], index: number): boolean {
  const behind = lines.slice(index + 1).reduce((sum, { text }) => sum + text.length, 0);
  const before = lines[index]?.start ?? 0;
  return behind < 300 || behind * 2 < before;
}

/** 推荐阅读：… between 一、 and 二、, above a sentence or above who signs; another paper of the page counts from one again. */
function goesOn(lines: readonly TextLine[], index: number): boolean {
  const before = markersOf(lines.slice(0, index));
  const last = new Map(before.map(({ level, number }) => [level, number]));
  const first = markersOf(lines.slice(index + 1)).find(({ level }) => last.has(level));
  if (first && first.number === (last.get(first.level) ?? 0) + 1) return true;
  const again = first && first.level <= 2 && first.level <= (before.at(-1)?.level ?? 0);
  return !again && (isSignedBehind(lines, index) || sentenceBehind(lines, index));
}

function markersOf(lines: readonly TextLine[]): Marker[] {
  return lines.flatMap(({ text }) => markerOf(text.trim()) ?? []);
}

function isSignedBehind(lines: readonly TextLine[], index: number): boolean {
  return lines.some(
    ({ text }, at) =>
      at > index + 1 &&
      dayLine(text.trim().replaceAll('某', '×')) &&
      ORGAN_END.test(lines[at - 1]?.text.trim() ?? ''),
  );
}

/** Links are no sentences, and what a page says speaks of itself. */
const OF_PAGE =
  /范文|例文|小编|本文|文章|全文|本站|网站|网友|大家|下载|阅读|浏览|推荐|参考|编辑|作者|版权|转载|更多|收藏|分享|关注|点击|搜索|会员|客服|帮助|\.{3}$|…$/;

function sentenceBehind(lines: readonly TextLine[], index: number): boolean {
  return lines
    .slice(index + 1)
    .some(({ text }) => text.length >= 12 && /[。；]\s*$/.test(text) && !OF_PAGE.test(text.trimEnd()));
}

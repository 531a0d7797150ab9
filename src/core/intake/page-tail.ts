// Whether nothing of the paper follows a line that its page put in: what is behind is short, and the paper does not go on there.

import { dayLine } from './day-lines.ts';
import type { TextLine } from './marked-text.ts';
import { type Marker, markerOf } from './markers.ts';
import { ORGAN_END } from './paper-words.ts';

export function isPageTail(lines: readonly TextLine[], index: number): boolean {
  return isOver(lines, index) && !goesOn(lines, index);
}

/** What follows is shorter than what stood before: the paper itself does not begin below what its page says. */
function isOver(lines: readonly TextLine[], index: number): boolean {
  const behind = lines.slice(index + 1).reduce((sum, { text }) => sum + text.length, 0);
  const before = lines[index]?.start ?? 0;
  return behind < 300 || behind * 2 < before;
}

/** 推荐阅读：… between 一、 and 二、, or above who signs; another paper of the page counts from one again. */
function goesOn(lines: readonly TextLine[], index: number): boolean {
  const last = new Map(markersOf(lines.slice(0, index)).map(({ level, number }) => [level, number]));
  const behind = markersOf(lines.slice(index + 1));
  const first = behind.find(({ level }) => last.has(level));
  if (first) return first.number === (last.get(first.level) ?? 0) + 1;
  return !behind.length && isSignedBehind(lines, index);
}

function markersOf(lines: readonly TextLine[]): Marker[] {
  return lines.flatMap(({ text }) => markerOf(text.trim()) ?? []);
}

function isSignedBehind(lines: readonly TextLine[], index: number): boolean {
  return lines.some(
    ({ text }, at) =>
      at > index + 1 && dayLine(text.trim()) && ORGAN_END.test(lines[at - 1]?.text.trim() ?? ''),
  );
}

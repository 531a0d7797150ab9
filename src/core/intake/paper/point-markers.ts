// Numbers with points below what they divide: 1 总则, 1.1 编制目的, 1.1.1 …… A point is one level below its number, and a number that has points is no item of a list.

import type { Marker } from '../text/markers.ts';
import type { NumberedLevel } from '../text/recognised.ts';
import type { TidyLine } from '../text/tidy-lines.ts';

const POINT =
  /^(\d{1,2})[.．](\d{1,2})(?:[.．](\d{1,2}))?(?![\d.．])[ 　、]{0,3}(?=[\p{Script=Han}“《【（({])(?![万亿元米倍亩个千百平公])/u;
/** 1. 总则: a phrase, no sentence of a list. */
const DOTTED = /^\d{1,2}[.．、][^。；：]{2,24}$/;

/** The number above, its level, and how far its points have counted. */
type Open = {
  readonly number: number;
  readonly level: NumberedLevel;
  readonly point: number;
  readonly below: number;
};

/** The same lines, with markers and levels for points that count on, and for the numbers above them. */
export function withPoints(lines: readonly TidyLine[]): readonly TidyLine[] {
  if (!lines.some(isPoint)) return lines;
  const top = lines.some((line) => line.marker && line.marker.level <= 2 && !isPoint(line));
  const whole = !top && isDivided(lines);
  let open: Open = { number: 0, level: 1, point: 0, below: 0 };
  return lines.map((line) => {
    const marker = isPoint(line) ? pointOf(line.text, open) : divides(line, open.number, whole);
    if (!marker) return line;
    const { number, level } = marker;
    if (!isPoint(line)) open = { number, level, point: 0, below: 0 };
    else if (!/\d[.．]\d+[.．]\d/.test(marker.text)) open = { ...open, point: number, below: 0 };
    else open = { ...open, below: number };
    return { ...line, marker };
  });
}

const isPoint = ({ text, row }: TidyLine) => !row && POINT.test(text);

function pointOf(text: string, open: Open): Marker | undefined {
  const [written = '', number, point, below] = POINT.exec(text) ?? [];
  if (Number(number) !== open.number) return undefined;
  if (below === undefined)
    return Number(point) === open.point + 1
      ? { level: deeper(open.level, 1), text: written, number: open.point + 1 }
      : undefined;
  return Number(point) === open.point && Number(below) === open.below + 1
    ? { level: deeper(open.level, 2), text: written, number: open.below + 1 }
    : undefined;
}

/** What may have points: a heading of the first level, a number of a phrase; where nothing is above these, they are of the first level. */
function divides({ text, marker }: TidyLine, last: number, whole: boolean): Marker | undefined {
  if (!marker || marker.level === 1) return marker;
  if (!DOTTED.test(text)) return undefined;
  if (!whole) return marker;
  return marker.number === last + 1 ? { ...marker, level: 1 } : undefined;
}

/** A number by itself, and right below it the first of its points. */
function isDivided(lines: readonly TidyLine[]): boolean {
  return lines.some(
    ({ text, marker }, at) =>
      marker &&
      DOTTED.test(text) &&
      new RegExp(`^${marker.number}[.．]1(?!\\d)`).test(lines[at + 1]?.text ?? ''),
  );
}

function deeper(level: NumberedLevel, by: 1 | 2): NumberedLevel {
  const own = level + by;
  return own <= 2 ? 2 : own === 3 ? 3 : 4;
}

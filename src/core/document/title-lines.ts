// Lines of the title: words and meaning stay whole, the lines form a trapezoid or a lozenge (GB/T 9704 7.3.1).

import { charWidth, textWidth } from '../style/char-width.ts';
import type { Run } from './document.ts';
import { breakCosts, COST, type KnownNames } from './title-seams.ts';

/** In characters: 442.2 pt of text width hold 20 of 2号, and half a one is left for fonts with wide digits. */
const MAX_WIDTH = 19.5;

/** Splits a title into lines at most 19.5 characters wide, where a digit or Latin letter is half a one; a typed line break is kept. */
export function titleLines(title: string, known: KnownNames): string[] {
  return title.split('\n').flatMap((part) => splitTitle(part.trim(), known));
}

/** Lines so far, the last of them from `from`; `falling` once a line was shorter than the one before. */
type Way = {
  readonly from: number;
  readonly falling: boolean;
  readonly cost: number;
  readonly before?: Way;
};

/** What a line costs by being one more: raised where the title would become a column of stubs. */
const PER_LINE = [4, 20, 50] as const;

function splitTitle(title: string, known: KnownNames): string[] {
  if (!title) return [];
  const characters = [...title];
  const measured = { characters, reach: reachOf(characters), costs: breakCosts(title, known, MAX_WIDTH) };
  const fewest = Math.ceil(textWidth(title) / MAX_WIDTH);
  let lines: string[] = [];
  for (const perLine of PER_LINE) {
    lines = cheapest(measured, perLine, COST.whole) ?? cheapest(measured, perLine) ?? [];
    if (lines.length <= fewest + 1) break;
  }
  return lines;
}

type Measured = {
  readonly characters: readonly string[];
  /** Where each character begins, and the last ends, in em. */
  readonly reach: readonly number[];
  readonly costs: readonly number[];
};

function reachOf(characters: readonly string[]): number[] {
  const reach = [0];
  let width = 0;
  for (const character of characters) {
    width += charWidth(character);
    reach.push(width);
  }
  return reach;
}

/**
 * The best of all ways to divide the title at breaks that cost less than `below`. It is found line by line: what went
 * before matters only by the last line and the slope.
 */
function cheapest(
  { characters, reach, costs }: Measured,
  perLine: number,
  below = Number.POSITIVE_INFINITY,
): string[] | undefined {
  const end = characters.length;
  const seams = [0];
  for (let at = 1; at < end; at++) if ((costs[at] ?? 0) < below) seams.push(at);
  seams.push(end);
  /** Of each seam: all ways that end there. */
  const ways: Way[][] = [[]];
  for (let nth = 1; nth < seams.length; nth++) {
    const to = seams[nth] ?? end;
    const found: Way[] = [];
    for (let first = nth - 1; first >= 0; first--) {
      const from = seams[first] ?? 0;
      const line = (reach[to] ?? 0) - (reach[from] ?? 0);
      if (line > MAX_WIDTH) break;
      const stub = to === end ? stubCost(to - from, line) : 0;
      const own = perLine + fillCost(line) + stub + (from ? (costs[from] ?? 0) : 0);
      if (!from) found.push({ from, falling: false, cost: own });
      else addNext(found, ways[first] ?? [], line, own, from, reach);
    }
    ways.push(found);
  }
  const all = ways[seams.length - 1] ?? [];
  if (!all.length) return undefined;
  const lines: string[] = [];
  const best = all.reduce((one, other) => (other.cost < one.cost ? other : one));
  for (let way: Way | undefined = best, to = end; way; to = way.from, way = way.before)
    lines.unshift(characters.slice(way.from, to).join(''));
  return lines;
}

/** The best way to go on with this line while lines grow, and the best while they shrink. */
function addNext(
  found: Way[],
  ways: readonly Way[],
  line: number,
  own: number,
  from: number,
  reach: readonly number[],
): void {
  let rising: Way | undefined;
  let falling: Way | undefined;
  for (const before of ways) {
    const step = line - ((reach[from] ?? 0) - (reach[before.from] ?? 0));
    const swells = step > 0 && before.falling ? COST.hump + 5 * step : 0;
    const cost = before.cost + own + swells + (Math.abs(step) < 0.75 ? LIKE : 0);
    if (step < 0 || (step === 0 && before.falling)) {
      if (!falling || cost < falling.cost) falling = { from, falling: true, cost, before };
    } else if (!rising || cost < rising.cost) rising = { from, falling: false, cost, before };
  }
  if (rising) found.push(rising);
  if (falling) found.push(falling);
}

/** Neighbours of one length make a block, not a trapezoid. */
const LIKE = 4;

/** Lines are well filled, */
function fillCost(width: number): number {
  return 6 * (1 - width / MAX_WIDTH) ** 2 + (width < MAX_WIDTH / 3 ? 5 : 0);
}

/** and the last one is no scrap. */
function stubCost(characters: number, width: number): number {
  return characters <= 2 ? COST.whole : width <= 3 ? 12 : 0;
}

/** Runs with the line breaks of `lines` put in; runs of other text than the lines hold become one plain run. */
export function breakRuns(runs: readonly Run[], lines: readonly string[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  if (text !== lines.join('')) return [{ text: lines.join('\n') }];
  const ends = new Set<number>();
  lines.slice(0, -1).reduce((end, line) => {
    ends.add(end + line.length);
    return end + line.length;
  }, 0);
  let at = 0;
  return runs.map((run) => {
    let broken = '';
    for (const unit of run.text.split('')) {
      if (ends.has(at)) broken += '\n';
      broken += unit;
      at += 1;
    }
    return { ...run, text: broken };
  });
}

// Lines of the title: words and meaning stay whole, the lines form a trapezoid or a lozenge (GB/T 9704 7.3.1).

import { textWidth } from '../style/char-width.ts';
import type { Run } from './document.ts';

/** 442.2 pt of text width hold 20 characters of 2号; half a one is left for fonts with wide digits. */
const MAX_WIDTH = 19.5;
/** Titles longer than this many lines of characters are cut greedily. */
const MAX_LINES = 4;

const GENRE = /^的(?:报告|通报|通知|函|纪要|方案|请示|决定|意见)/;
const TERMS =
  /民主生活会|组织生活会|整改落实|专题|情况|工作委员会|委员会|党支部|对照检查|征求意见|实施方案|整改方案|清单|台账|学习贯彻|新时代|中国特色社会主义思想|主题教育|党史学习教育/g;
const WHOLE = /【[^】]*】|关于|召开|报告|通报|通知/g;
const NUMBER = /[0-9A-Za-z.%]+(?:年度|[年月日号])*/g;
const QUOTED = /《[^》]*》/g;
const NO_START = '，。、；：？！）》〉”’】〕·—…%';
const NO_END = '（《〈“‘【〔';

const IMPOSSIBLE = Number.POSITIVE_INFINITY;
const COST = { natural: 0, word: 1.5, plain: 7, whole: 30, quoted: 20, any: 60 } as const;

/** Splits a title into lines of at most 20 characters; `organs` are names to keep whole. A typed line break is kept. */
export function titleLines(title: string, organs: readonly string[]): string[] {
  return title.split('\n').flatMap((part) => splitTitle(part.trim(), organs));
}

function splitTitle(title: string, organs: readonly string[]): string[] {
  const characters = [...title];
  const total = textWidth(title);
  if (total <= MAX_WIDTH) return title ? [title] : [];
  const fewest = Math.ceil(total / MAX_WIDTH);
  if (fewest > MAX_LINES) return cutGreedily(characters);
  const costs = breakCosts(title, characters, organs);
  // Breaks between words are tried first; only a title they cannot divide is broken elsewhere.
  for (const dearest of [COST.word, COST.plain, COST.any]) {
    const best = bestLines(characters, costs, fewest, dearest);
    if (best) return best;
  }
  return cutGreedily(characters);
}

function bestLines(characters: readonly string[], costs: readonly number[], fewest: number, dearest: number) {
  let best: { lines: string[]; cost: number } | undefined;
  for (const count of [fewest, fewest + 1]) {
    for (const { lines, cost } of partitions(characters, costs, count, dearest)) {
      const whole = cost + shapeCost(lines.map(textWidth)) + (count - fewest) * 4;
      if (!best || whole < best.cost) best = { lines, cost: whole };
    }
  }
  return best?.lines;
}

/** What a break before each character costs. */
function breakCosts(title: string, characters: readonly string[], organs: readonly string[]): number[] {
  const costs = characters.map((): number => COST.plain);
  const at = (offset: number) => [...title.slice(0, offset)].length;
  const keepWhole = (start: number, length: number, cost: number) => {
    for (let i = at(start) + 1; i < at(start + length); i++) costs[i] = cost;
  };
  const lower = (offset: number, cost: number) => {
    const i = at(offset);
    if (i > 0 && i < costs.length) costs[i] = Math.min(costs[i] ?? IMPOSSIBLE, cost);
  };
  for (const { index, 0: word } of title.matchAll(TERMS)) {
    keepWhole(index, word.length, COST.whole);
    lower(index, COST.word);
    lower(index + word.length, COST.word);
  }
  for (const { index, 0: word } of title.matchAll(WHOLE)) {
    keepWhole(index, word.length, COST.whole);
    if (word === '关于') lower(index, COST.natural);
    else if (word === '召开') lower(index + word.length, COST.word);
  }
  for (const { index, 0: word } of title.matchAll(NUMBER)) {
    keepWhole(index, word.length, IMPOSSIBLE);
    if (word.endsWith('年度')) lower(index + word.length, COST.word);
  }
  for (const organ of organs.filter((name) => textWidth(name) <= MAX_WIDTH)) {
    for (let from = title.indexOf(organ); organ && from >= 0; from = title.indexOf(organ, from + 1)) {
      keepWhole(from, organ.length, COST.whole);
      lower(from + organ.length, COST.natural);
    }
  }
  const quoted = characters.map(() => false);
  for (const { index, 0: words } of title.matchAll(QUOTED))
    quoted.fill(true, at(index) + 1, at(index + words.length));
  characters.forEach((character, i) => {
    const before = characters[i - 1] ?? '';
    if ('、》”）'.includes(before) && before) costs[i] = COST.natural;
    if (character === '的') costs[i] = GENRE.test(characters.slice(i).join('')) ? COST.natural : COST.whole;
    if (before === '的' && GENRE.test(characters.slice(i - 1).join(''))) costs[i] = COST.whole;
    if (quoted[i]) costs[i] = (costs[i] ?? 0) + COST.quoted;
    if (NO_START.includes(character) || (before && NO_END.includes(before))) costs[i] = IMPOSSIBLE;
  });
  return costs;
}

/** All ways to cut the title into `count` lines that fit, at breaks that cost at most `dearest`. */
function* partitions(
  characters: readonly string[],
  costs: readonly number[],
  count: number,
  dearest: number,
): Generator<{ lines: string[]; cost: number }> {
  const line = characters.join('');
  if (count === 1) {
    if (textWidth(line) <= MAX_WIDTH) yield { lines: [line], cost: 0 };
    return;
  }
  for (let end = 1, width = 0; end < characters.length; end++) {
    width += textWidth(characters[end - 1] ?? '');
    if (width > MAX_WIDTH) return;
    const cost = costs[end] ?? IMPOSSIBLE;
    if (cost > dearest) continue;
    const first = characters.slice(0, end).join('');
    for (const rest of partitions(characters.slice(end), costs.slice(end), count - 1, dearest)) {
      yield { lines: [first, ...rest.lines], cost: cost + rest.cost };
    }
  }
}

/** Rising, falling or short–long–short is right; equal lines, an hour-glass and a stub of a last line are not. */
function shapeCost(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  const last = widths.at(-1) ?? 0;
  const peak = widths.indexOf(longest);
  const oneHump = widths.every(
    (width, i) => i === 0 || (i <= peak ? width >= (widths[i - 1] ?? 0) : width <= (widths[i - 1] ?? 0)),
  );
  return (
    (oneHump ? 0 : 12) +
    (longest - shortest < 0.75 ? 9 : 0) +
    (last <= 3 ? 12 : 0) +
    (shortest < longest / 3 ? 5 : 0) +
    ((longest - shortest) / longest) * 3
  );
}

function cutGreedily(characters: readonly string[]): string[] {
  const lines: string[][] = [[]];
  for (const character of characters) {
    const line = lines.at(-1) ?? [];
    if (textWidth(line.join('')) + textWidth(character) <= MAX_WIDTH) line.push(character);
    else if (NO_START.includes(character)) lines.push([line.pop() ?? '', character]);
    else lines.push([character]);
  }
  return lines.map((line) => line.join(''));
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

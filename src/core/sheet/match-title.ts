// Which column a heading means: by its name, by the other names the vocabulary knows for it, or by the noun it ends with.

import type { Column } from '../facts/field.ts';

export type Match = {
  /** Per heading the index of its column; those of the kept follow those that are asked for. */
  readonly targets: readonly (number | undefined)[];
  readonly found: number;
  /** Some were matched only because they contain a name somewhere. */
  readonly vague: boolean;
};

/** Words that may follow a name without making it another thing: 问题描述, 整改措施内容. */
const NEUTRAL = /^(?:情况|描述|内容|名称|表述|说明|要点|概述|简述|摘要|事项)$/;
/** A heading is a name, not a sentence. */
const LONGEST = 16;

function plainTitle(title: string): string {
  const plain = title.replace(/\s+/g, '').replace(/^[*＊※]|[*＊※:：]+$/g, '');
  const bare = plain.replace(/[（(［[【][^（()）［\][\]【】]*[）)］\]】]/g, '').replace(/[*＊※:：]+$/, '');
  // 【问题】 is all in brackets.
  return bare || plain.slice(1, -1);
}

/** 序号 and its like. */
export function isCountTitle(title: string): boolean {
  return /^(?:序号|序|编号|项次|项目号|次序|顺序|行号|no\.?|№|#)$/i.test(plainTitle(title));
}

const CLEAR = 2;

/** How well a heading names a column, 0 for not at all. */
function score(title: string, { name, also = [] }: Column): number {
  let best = 0;
  for (const known of [name, ...also]) {
    const own = known === name ? 0.1 : 0;
    if (title === known) best = Math.max(best, 5 + own);
    else if (known.length > 1 && title.endsWith(known)) best = Math.max(best, 3 + known.length / 100 + own);
    else if (known.length > 1 && title.startsWith(known) && NEUTRAL.test(title.slice(known.length)))
      best = Math.max(best, 3 + own);
    else if (title.length > 1 && known.endsWith(title)) best = Math.max(best, CLEAR + own);
    else if (known.length > 1 && title.includes(known)) best = Math.max(best, 1 + known.length / 100);
  }
  return best;
}

/** A column that is kept and not asked for goes to the heading that is its very name. */
function keptScore(title: string, { name, also = [] }: Column): number {
  if (title === name) return 4.1;
  return also.includes(title) ? 4 : 0;
}

/** Every column is given away once, to the heading that names it best. */
export function matchTitles(
  titles: readonly string[],
  columns: readonly Column[],
  kept: readonly Column[] = [],
): Match {
  const pairs = titles.flatMap((title, at) => {
    const plain = plainTitle(title);
    if (!plain || plain.length > LONGEST || isCountTitle(title)) return [];
    return [
      ...columns.map((column, to) => ({ at, to, score: score(plain, column) })),
      ...kept.map((column, to) => ({ at, to: to + columns.length, score: keptScore(plain, column) })),
    ];
  });
  const best = pairs.filter((pair) => pair.score > 0).sort((a, b) => b.score - a.score || a.at - b.at);
  const targets: (number | undefined)[] = titles.map(() => undefined);
  const taken = new Set<number>();
  let vague = false;
  for (const pair of best) {
    if (targets[pair.at] !== undefined || taken.has(pair.to)) continue;
    targets[pair.at] = pair.to;
    taken.add(pair.to);
    // The same heading twice says of neither which it is.
    if (pair.score < CLEAR || titles.indexOf(titles[pair.at] ?? '') < pair.at) vague = true;
  }
  return { targets, found: taken.size, vague };
}

/** Whether a row of cells is a heading of these columns. */
export function isHeading(cells: readonly string[], columns: readonly Column[]): boolean {
  const given = cells.filter(Boolean);
  const counts = given.filter(isCountTitle).length;
  const { found, vague } = matchTitles(cells, columns);
  const others = given.length - counts - found;
  if (given.some((cell) => plainTitle(cell).length > LONGEST)) return false;
  if (found >= 2 && given.filter((cell) => isNamed(cell, columns)).length >= 2) return true;
  if (found >= 2) return !(vague && found === 2 && others > 2) && found + counts >= others;
  if (counts > 0) return given.length > 1;
  // A single equal word may as well be an answer: only among names, and then the columns that are left are asked for.
  const names = given.every((cell) => /^\p{Script=Han}{1,8}$/u.test(plainTitle(cell)));
  return found === 1 && !vague && names && given.some((cell) => isNamed(cell, columns));
}

/** Whether a row below which nothing stands is a heading all the same: every cell is the name of a column. */
export function isBareHeading(cells: readonly string[], columns: readonly Column[]): boolean {
  const given = cells.filter((cell) => cell && !isCountTitle(cell));
  return given.length > 1 && given.every((cell) => isNamed(cell, columns)) && isHeading(cells, columns);
}

function isNamed(cell: string, columns: readonly Column[]): boolean {
  const title = plainTitle(cell);
  const names = [title, title.replace(/^(?:存在|查摆|检视|查找)出?的/, '')];
  return columns.some(({ name, also = [] }) => names.some((each) => each === name || also.includes(each)));
}

// Two texts paragraph by paragraph: what was changed, added or taken out. White space alone is no difference.

import { linesInCommon } from './lines-in-common.ts';
import { pairAlike } from './pair-alike.ts';

export type Difference =
  | {
      readonly kind: 'changed';
      readonly expected: string;
      readonly found: string;
      /** Characters that are the same at the beginning and at the end of both. */
      readonly head: number;
      readonly tail: number;
    }
  | { readonly kind: 'added'; readonly found: string }
  | { readonly kind: 'removed'; readonly expected: string };

export function compareText(expected: readonly string[], found: readonly string[]): readonly Difference[] {
  const before = expected.filter(hasText);
  const after = found.filter(hasText);
  const [a, b] = [before.map(plain), after.map(plain)];
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...linesInCommon(a, b), [a.length, b.length] as const]) {
    // One by one: a call takes only so many arguments.
    for (const each of between(before.slice(i, nextA), after.slice(j, nextB))) differences.push(each);
    [i, j] = [nextA + 1, nextB + 1];
  }
  return differences;
}

/** A run of paragraphs against the run that stands in its place. */
function between(expected: readonly string[], found: readonly string[]): Difference[] {
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairAlike(expected, found), [expected.length, found.length] as const]) {
    for (const text of expected.slice(i, nextI)) differences.push({ kind: 'removed', expected: text });
    for (const text of found.slice(j, nextJ)) differences.push({ kind: 'added', found: text });
    const [one, other] = [expected[nextI], found[nextJ]];
    if (one !== undefined && other !== undefined) differences.push(changed(one, other));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return differences;
}

function changed(expected: string, found: string): Difference {
  const [a, b] = [[...expected], [...found]];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { kind: 'changed', expected, found, head, tail };
}

function hasText(line: string): boolean {
  return line.trim() !== '';
}

/** Without the white space that programs rewrite. */
function plain(line: string): string {
  return line.replace(/[\s\u00a0]+/g, '');
}

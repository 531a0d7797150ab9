// Two states of one line of text: which characters stay, which were taken out and which put in, as a person would mark them.

import type { Run } from '../document/document.ts';
import { linesInCommon, type Pair } from './lines-in-common.ts';
import type { TrackedRuns } from './tracked.ts';

/** A character with the run it is of; alike only where it also looks alike. */
type Letter = { readonly text: string; readonly key: string; readonly run: Run };

/** What ends a clause: a reader compares by clauses first. */
const CLAUSE_END = /[，。；：！？、\n]/u;
/** So few characters left standing between two changes help nobody to read them. */
const ISLAND = 1;

export function trackedRuns(before: readonly Run[], after: readonly Run[]): readonly TrackedRuns[] {
  const [a, b] = [lettersOf(before), lettersOf(after)];
  const words: TrackedRuns[] = [];
  const put = (letters: readonly Letter[], change?: TrackedRuns['change']) => {
    if (letters.length) words.push({ ...(change ? { change } : {}), runs: runsOf(letters) });
  };
  let [i, j] = [0, 0];
  let kept: Letter[] = [];
  for (const [nextA, nextB] of [
    ...withoutIslands(sameLetters(a, b), a.length, b.length),
    [a.length, b.length] as const,
  ]) {
    if (nextA > i || nextB > j) {
      put(kept);
      kept = [];
      put(a.slice(i, nextA), 'removed');
      put(b.slice(j, nextB), 'added');
    }
    const letter = b[nextB];
    if (letter && nextA < a.length) kept.push(letter);
    [i, j] = [nextA + 1, nextB + 1];
  }
  put(kept);
  return words;
}

/** Whole clauses first, then the characters of what stands between them. */
function sameLetters(a: readonly Letter[], b: readonly Letter[]): readonly Pair[] {
  const [clausesA, clausesB] = [clausesOf(a), clausesOf(b)];
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  const keys = (clauses: readonly Clause[]) => clauses.map(({ key }) => key);
  const end = { start: a.length, length: 0 };
  for (const [x, y] of [...linesInCommon(keys(clausesA), keys(clausesB)), undefined].map((pair) =>
    pair
      ? ([clausesA[pair[0]] ?? end, clausesB[pair[1]] ?? end] as const)
      : ([end, { start: b.length, length: 0 }] as const),
  )) {
    const [ofA, ofB] = [a.slice(i, x.start), b.slice(j, y.start)];
    for (const [p, q] of linesInCommon(
      ofA.map(({ key }) => key),
      ofB.map(({ key }) => key),
    ))
      pairs.push([i + p, j + q]);
    for (let at = 0; at < x.length; at++) pairs.push([x.start + at, y.start + at]);
    [i, j] = [x.start + x.length, y.start + y.length];
  }
  return pairs;
}

type Clause = { readonly start: number; readonly length: number; readonly key: string };

function clausesOf(letters: readonly Letter[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let [start, key] = [0, ''];
  for (const [index, letter] of letters.entries()) {
    key += `${letter.key}\u0001`;
    if (!CLAUSE_END.test(letter.text) && index < letters.length - 1) continue;
    clauses.push({ start, length: index + 1 - start, key });
    [start, key] = [index + 1, ''];
  }
  return clauses;
}

/** Without the few pairs that stand alone between two changes on both sides. */
function withoutIslands(pairs: readonly Pair[], ofA: number, ofB: number): readonly Pair[] {
  const stretches: Pair[][] = [];
  for (const pair of pairs) {
    const last = stretches.at(-1)?.at(-1);
    if (last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) stretches.at(-1)?.push(pair);
    else stretches.push([pair]);
  }
  const atEdge = ([first, ...rest]: readonly Pair[]) => {
    const last = rest.at(-1) ?? first;
    return (!first?.[0] && !first?.[1]) || (last?.[0] === ofA - 1 && last[1] === ofB - 1);
  };
  return stretches.filter((stretch) => stretch.length > ISLAND || atEdge(stretch)).flat();
}

function lettersOf(runs: readonly Run[]): readonly Letter[] {
  return runs.flatMap((run) =>
    // The mark of a blank is read as one.
    (run.gap ? [run.text] : [...run.text]).map((text) => ({
      text,
      key: `${text}${run.font ?? ''}${run.gap ? '\u0002' : ''}`,
      run,
    })),
  );
}

function runsOf(letters: readonly Letter[]): readonly Run[] {
  const runs: Run[] = [];
  let of: Run | undefined;
  for (const { text, run } of letters) {
    const last = runs.at(-1);
    if (of === run && last) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...run, text });
    of = run;
  }
  return runs;
}

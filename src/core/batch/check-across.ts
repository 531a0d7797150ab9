// What rows of one batch say against each other: one unit twice, two files of one name, the same words from several units.

import type { Fact } from '../facts/fact.ts';
import type { BatchRow } from './batch-row.ts';
import type { RowProblem, RowSeen } from './check-row.ts';
import { SHARED_LENGTH, sharedStart } from './shared-text.ts';

export type RowAcross = {
  readonly row: BatchRow;
  /** Undefined while it has not been checked. */
  readonly seen: RowSeen | undefined;
};

const UNIT = '发文机关';
const NAMED = 5;
/** Rows gone through between two yields. */
const PORTION = 20;

/** By place among the rows; in steps, for thousands of them. */
export function* acrossRowsInSteps(
  rows: readonly RowAcross[],
): Generator<undefined, ReadonlyMap<number, readonly RowProblem[]>> {
  const found = new Map<number, RowProblem[]>();
  const add = (at: number, problem: RowProblem) => found.set(at, [...(found.get(at) ?? []), problem]);
  const say = (places: readonly number[]) => sayRows(places.flatMap((place) => rows[place]?.row ?? []));

  const units = groups(rows, ({ row }) => plain(row.facts[UNIT]));
  for (const places of units.values())
    for (const at of places) {
      const message = `和${say(others(places, at))}是同一个单位，请核对是否重复填写`;
      add(at, { severity: 'warning', name: UNIT, message });
      yield;
    }

  const names = groups(rows, ({ seen }) => plain(seen?.title).toLowerCase());
  const unitOf = (at: number) => plain(rows[at]?.row.facts[UNIT]);
  for (const places of names.values())
    for (const at of places) {
      const alike = others(places, at, (other) => !unitOf(at) || unitOf(other) !== unitOf(at));
      if (alike.length)
        add(at, { severity: 'warning', message: `标题和${say(alike)}的一样，文件靠前面的序号区分` });
      yield;
    }

  const holders = yield* holdersOfTexts(rows);
  for (const [at, { row, seen }] of rows.entries()) {
    for (const { name, keys } of seen?.texts ?? []) {
      const shared = keys.filter((key) => (holders.get(key)?.length ?? 0) > 1);
      if (!shared.length) continue;
      const places = [...new Set(shared.flatMap((key) => holders.get(key) ?? []))].sort((a, b) => a - b);
      const start = sharedStart(row.facts[name], new Set(shared));
      const message = `“${name}”里有 ${SHARED_LENGTH} 字以上和${say(others(places, at))}一样，从“${start}……”起`;
      add(at, { severity: 'warning', name, message });
    }
    yield;
  }
  return found;
}

/** Only numbers that several rows have keep more than one place. */
function* holdersOfTexts(
  rows: readonly RowAcross[],
): Generator<undefined, ReadonlyMap<number, readonly number[]>> {
  const holders = new Map<number, number[]>();
  for (const [at, { seen }] of rows.entries()) {
    for (const key of new Set((seen?.texts ?? []).flatMap(({ keys }) => keys))) {
      const before = holders.get(key);
      // Who says it first, and some who say it too, are enough to name.
      if (!before) holders.set(key, [at]);
      else if (before.length <= NAMED) before.push(at);
      else if (before[before.length - 1] !== at) before[before.length - 1] = at;
    }
    if (at % PORTION === PORTION - 1) yield;
  }
  return holders;
}

function groups(
  rows: readonly RowAcross[],
  keyOf: (row: RowAcross) => string,
): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const key = keyOf(row);
    if (!key) continue;
    const before = all.get(key);
    if (before) before.push(at);
    else all.set(key, [at]);
  }
  return new Map([...all].filter(([, places]) => places.length > 1));
}

function plain(fact: Fact | undefined): string {
  return typeof fact === 'string' ? fact.replace(/\s+/g, '') : '';
}

/** As many as are named, and one more. */
function others(
  places: readonly number[],
  at: number,
  counts: (place: number) => boolean = () => true,
): readonly number[] {
  const found: number[] = [];
  for (const place of places) {
    if (place !== at && counts(place)) found.push(place);
    if (found.length > NAMED) break;
  }
  return found;
}

/** 第 3、7 行; of many the first. */
function sayRows(rows: readonly BatchRow[]): string {
  const named = rows.slice(0, NAMED).map(({ row }) => row);
  return `第 ${named.join('、')} 行${rows.length > NAMED ? '等' : ''}`;
}

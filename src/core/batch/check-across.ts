// What rows of one batch say against each other: one unit twice, two files of one name, the same words from several units.

import type { Fact } from '../facts/fact.ts';
import type { BatchRow } from './batch-row.ts';
import type { RowProblem, RowSeen } from './check-row.ts';
import { UNIT } from './main-row.ts';
import { unitKey } from './rows-of-units.ts';
import { SHARED_LENGTH, sharedStart } from './shared-text.ts';
import { unitCore } from './unit-names.ts';

export type RowAcross = {
  readonly row: BatchRow;
  /** Undefined while it has not been checked. */
  readonly seen: RowSeen | undefined;
};

const NAMED = 5;
/** Rows gone through between two yields. */
const PORTION = 20;

/** By place among the rows; in steps, for thousands of them. */
export function* acrossRowsInSteps(
  rows: readonly RowAcross[],
): Generator<undefined, ReadonlyMap<number, readonly RowProblem[]>> {
  const found = new Map<number, RowProblem[]>();
  const add = (at: number, problem: RowProblem) => found.set(at, [...(found.get(at) ?? []), problem]);
  const say = (at: number, places: readonly number[]) =>
    sayRows(
      places.flatMap((place) => rows[place]?.row ?? []),
      rows[at]?.row.sheet ?? '',
    );

  const spelled = (at: number) => plain(rows[at]?.row.facts[UNIT]);
  const units = groups(rows, ({ row }) => unitCore(plain(row.facts[UNIT])));
  for (const places of units.values())
    for (const at of places) {
      const same = others(places, at, (other) => spelled(other) === spelled(at));
      const alike = others(places, at, (other) => spelled(other) !== spelled(at));
      const found = same.length
        ? `和${say(at, same)}是同一个单位`
        : `和${say(at, alike)}可能是同一个单位，写法不同`;
      add(at, { severity: 'warning', name: UNIT, message: `${found}，请核对是否重复填写` });
      yield;
    }

  const names = groups(rows, ({ seen }) => plain(seen?.title).toLowerCase());
  for (const places of names.values())
    for (const at of places) {
      const alike = others(places, at, (other) => !spelled(at) || spelled(other) !== spelled(at));
      if (alike.length)
        add(at, { severity: 'warning', message: `标题和${say(at, alike)}的一样，文件靠前面的序号区分` });
      yield;
    }

  const holders = yield* holdersOfTexts(rows);
  for (const [at, { row, seen }] of rows.entries()) {
    for (const { name, keys } of seen?.texts ?? []) {
      const shared = keys.filter((key) => (holders.get(key)?.length ?? 0) > 1);
      if (!shared.length) continue;
      const places = [...new Set(shared.flatMap((key) => holders.get(key) ?? []))].sort((a, b) => a - b);
      const start = sharedStart(row.facts[name], new Set(shared));
      const message = `“${name}”里有 ${SHARED_LENGTH} 字以上和${say(at, others(places, at))}一样，从“${start}……”起`;
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
  return typeof fact === 'string' ? unitKey(fact) : '';
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

/** 第 3、7 行; of many the first, and of other sheets which. */
function sayRows(rows: readonly BatchRow[], sheet: string): string {
  const named = new Map<string, number[]>();
  for (const row of rows.slice(0, NAMED)) named.set(row.sheet, [...(named.get(row.sheet) ?? []), row.row]);
  const said = [...named].map(
    ([name, places]) => `${name === sheet ? '' : `工作表“${name}”`}第 ${places.join('、')} 行`,
  );
  return `${said.join('、')}${rows.length > NAMED ? '等' : ''}`;
}

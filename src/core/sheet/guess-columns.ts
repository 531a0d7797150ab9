// Which column of the field each pasted column goes to, and whether that is plain or should be asked.

import { readDate } from '../facts/date.ts';
import { readDeadline } from '../facts/deadline.ts';
import type { Column } from '../facts/field.ts';
import { matchTitles } from './match-title.ts';
import type { Sheet } from './sheet.ts';

export type Guess = {
  /** Per pasted column the index of its column, those of the kept after the others; undefined for none. */
  readonly targets: readonly (number | undefined)[];
  readonly sure: boolean;
};

const DAYS: readonly Column['type'][] = ['date', 'deadline'];
/** Answers looked at to see what a column holds. */
const LOOK = 30;
/** Headings that are kept for the reader of the sheet and are no answers. */
const ASIDE = /^(?:备注|说明|附注|其他|核实人|联系电话|电话)$/;

/** `start` is the column the cursor was in. Columns that are only `kept` are found by their headings. */
export function guessColumns(
  sheet: Sheet,
  columns: readonly Column[],
  start: number,
  kept: readonly Column[] = [],
): Guess {
  return sheet.titles ? byTitles(sheet, sheet.titles, columns, kept) : inOrder(sheet, columns, start);
}

function byTitles(
  sheet: Sheet,
  titles: readonly string[],
  columns: readonly Column[],
  kept: readonly Column[],
): Guess {
  const { targets, vague, found } = matchTitles(titles, columns, kept);
  const asked = targets.filter((to) => to !== undefined && to < columns.length).length;
  const open = titles.filter((title, at) => {
    const held = sheet.body.some((row) => row[at]);
    return held && targets[at] === undefined && !sheet.counts.has(at) && !ASIDE.test(title);
  });
  return { targets, sure: !vague && found > 0 && (!open.length || asked === columns.length) };
}

/** A column that goes with another is pasted by its heading, or into its own cell. */
function inOrder(sheet: Sheet, all: readonly Column[], start: number): Guess {
  const columns = all[start]?.with === undefined ? all.filter((column) => column.with === undefined) : all;
  const at = all[start];
  const from = at ? columns.indexOf(at) : 0;
  const { targets, sure } = inOrderOf(sheet, columns, Math.max(0, from));
  const places = columns.map((column) => all.indexOf(column));
  return { targets: targets.map((to) => places[to ?? -1]), sure };
}

function inOrderOf(sheet: Sheet, columns: readonly Column[], start: number): Guess {
  const width = Math.max(0, ...sheet.body.slice(0, LOOK).map((row) => row.length));
  const sources = Array.from({ length: width }, (_, at) => at).filter((at) => !sheet.counts.has(at));
  const offset = sources.length <= columns.length - start ? start : 0;
  const plain = sources.map((_, at) => (at + offset < columns.length ? at + offset : undefined));
  const kinds = sources.map((source) => kindOf(sheet.body.slice(0, LOOK).map((row) => row[source] ?? '')));
  const strict = sources.length < columns.length;
  const odd = kinds.some((kind, at) => !suits(kind, columns[plain[at] ?? -1], columns, strict));
  const best = odd ? (align(kinds, columns) ?? plain) : plain;
  const targets: (number | undefined)[] = Array.from({ length: width }, () => undefined);
  for (const [at, source] of sources.entries()) targets[source] = best[at];
  return { targets, sure: !odd };
}

type Kind = {
  readonly is: 'date' | 'number' | 'text' | 'nothing';
  readonly longest: number;
  readonly given: readonly string[];
};

/** What most answers of a column are. */
function kindOf(answers: readonly string[]): Kind {
  const given = answers.filter(Boolean);
  const longest = Math.max(0, ...given.map((text) => text.length));
  const most = (test: (text: string) => boolean) => given.filter(test).length * 2 > given.length;
  if (!given.length) return { is: 'nothing', longest, given };
  if (most((text) => isDay(text))) return { is: 'date', longest, given };
  return { is: most((text) => /^[\d,，]+\D{0,2}$/.test(text)) ? 'number' : 'text', longest, given };
}

/** A day, or a deadline in words. */
function isDay(text: string): boolean {
  return typeof readDate(text) !== 'string' || typeof readDeadline(text) !== 'string';
}

/**
 * Whether answers of this kind may stand in a column; what has no column at all is told elsewhere. `strict` where columns are
 * missing, so that words in a column of dates are a sign that all have moved.
 */
function suits(
  { is, longest, given }: Kind,
  column: Column | undefined,
  columns: readonly Column[],
  strict: boolean,
): boolean {
  if (!column || is === 'nothing') return true;
  const wants = (type: Column['type']) => columns.some((each) => each.type === type);
  if (is === 'date') return DAYS.includes(column.type) || !DAYS.some(wants);
  if (is === 'number') return column.type === 'int' || !wants('int');
  switch (column.type) {
    case 'text':
      return column.max === undefined || longest <= column.max * 2;
    case 'choice':
      return !strict || given.some((text) => column.options.includes(text));
    case 'int':
    case 'time':
    case 'date':
    case 'deadline':
      return !strict;
    case 'long':
    case 'organ':
    case 'bool':
    case 'person':
      return true;
  }
}

/** Columns in the same order so that every kind suits, some passed over; undefined where there is no such way. */
function align(kinds: readonly Kind[], columns: readonly Column[]): readonly number[] | undefined {
  const missing = columns.length - kinds.length;
  // One gap at most where that will do: of several, the middle one, since subject and date stand at the ends.
  const gaps = kinds
    .map((_, gap) => kinds.map((_, at) => (at < gap ? at : at + missing)))
    .filter((targets) => targets.every((to, at) => fits(kinds[at], to, columns)));
  return gaps[Math.floor(gaps.length / 2)] ?? alignFromLeft(kinds, columns);
}

function alignFromLeft(kinds: readonly Kind[], columns: readonly Column[]): readonly number[] | undefined {
  const targets: number[] = [];
  for (const kind of kinds) {
    const from = (targets.at(-1) ?? -1) + 1;
    const to = columns.findIndex((_, at) => at >= from && fits(kind, at, columns));
    if (to < 0) return undefined;
    targets.push(to);
  }
  return targets;
}

function fits(kind: Kind | undefined, to: number, columns: readonly Column[]): boolean {
  return !!kind && to >= 0 && suits(kind, columns[to], columns, true);
}

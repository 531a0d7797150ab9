// Rows of a sheet of their own, such as a list of members, given to the papers of the units they name.

import type { Field, RowsType } from '../facts/field.ts';
import type { BookSheet } from '../sheet/book.ts';
import type { BatchRow, SkippedRow } from './batch-row.ts';
import { type UnitRow, unitKey, unitRowsInSteps } from './rows-of-units.ts';
import { unitMeant } from './unit-names.ts';

const SHORT_NAME = '机关简称';

export type RowsField = Extract<Field, RowsType>;
export type MainRow = BatchRow & { readonly unit: string };

/** The rows of a sheet given to the papers of their units. */
export function* withUnitRows(
  rows: readonly MainRow[],
  { field, sheet }: { readonly field: RowsField; readonly sheet: BookSheet },
  skipped: SkippedRow[],
  told: string[],
): Generator<undefined, MainRow[]> {
  const read = yield* unitRowsInSteps(field.name, field, sheet);
  if (!read) {
    told.push(`工作表“${sheet.name}”里没有“${field.name}”的列名，没有读`);
    return [...rows];
  }
  skipped.push(...read.skipped);
  told.push(...read.told);
  const byUnit = new Map<string, UnitRow[]>();
  const [only] = rows;
  const units = new Set(rows.map(({ unit }) => unitKey(unit)));
  const short = byShortName(rows);
  const spelled = new Set<string>();
  for (const row of read.rows) {
    const unit = row.unit || (rows.length === 1 ? (only?.unit ?? '') : '');
    const called = units.has(unitKey(unit)) ? unit : short.get(unitKey(unit));
    const meant = called ?? unitMeant(unitKey(unit), [...units]) ?? unit;
    const key = unitKey(meant);
    if (called === undefined && meant !== unit && !spelled.has(unit)) {
      spelled.add(unit);
      told.push(
        `工作表“${sheet.name}”第 ${row.row} 行的“${unit.slice(0, 30)}”当作“${meant.slice(0, 30)}”，请核对`,
      );
    }
    const own = units.has(key) && (key || rows.length === 1);
    if (own) byUnit.set(key, [...(byUnit.get(key) ?? []), row]);
    else skipped.push({ sheet: sheet.name, row: row.row, why: whyNoUnit(row.unit) });
  }
  return rows.map((main) => {
    const own = byUnit.get(unitKey(main.unit));
    if (!own) return main;
    return {
      ...main,
      facts: { ...main.facts, [field.name]: own.map(({ cells }) => cells) },
      unread: [...main.unread, ...own.flatMap(({ unread }) => unread)],
    };
  });
}

/** What a row calls itself beside its name in full; a short name of two rows tells nothing. */
function byShortName(rows: readonly MainRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const { unit, facts } of rows) {
    const short = typeof facts[SHORT_NAME] === 'string' ? unitKey(facts[SHORT_NAME]) : '';
    if (!short || !unit) continue;
    if (found.has(short)) twice.add(short);
    found.set(short, unit);
  }
  return new Map([...found].filter(([short]) => !twice.has(short)));
}

function whyNoUnit(unit: string): string {
  return unit
    ? `“${unit.slice(0, 30)}”不在填报的单位里，没有读；请照第一张工作表的写法写单位`
    : '没有写是哪个单位的，没有读；请在“单位”一列写明';
}

// A row of the sheet that names the units: its facts, what of it is not read and why, or why it is no row of a unit.

import type { Fact } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import { printTime, readTime } from '../facts/time.ts';
import { shownText } from '../sheet/book.ts';
import { isNoUnit, rowText } from '../sheet/row-kinds.ts';
import type { UnreadCell } from './batch-row.ts';
import { cellFact } from './cell-fact.ts';
import { otherHalves } from './day-and-time.ts';
import { cellAt, type TableRow } from './table-of.ts';
import type { MainRow } from './with-unit-rows.ts';

/** A column that is read. */
export type ReadColumn = { readonly column: number; readonly isUnit: boolean; readonly field: Field };

export const UNIT = '发文机关';

/** `isAsked` says of a name whether the template has it; `told` takes what else is to be said. */
export function mainRow(
  sheet: string,
  row: TableRow,
  places: readonly ReadColumn[],
  isAsked: (name: string) => boolean,
  told: string[],
): MainRow {
  const facts: Record<string, Fact> = {};
  const unread: UnreadCell[] = [];
  const beside: {
    readonly name: string;
    readonly place: Omit<UnreadCell, 'name' | 'why'>;
    readonly other: string;
  }[] = [];
  const tell = (name: string, said: string) =>
    told.push(`工作表“${sheet}”第 ${row.row} 行“${name}”：${said}`);
  let unit = '';
  for (const { column, isUnit, field } of places) {
    const cell = cellAt(row, column);
    const text = shownText(cell).trim();
    if (!text) continue;
    if (isUnit || (field.name === UNIT && !unit)) unit = text;
    const place = { sheet, row: row.row, column: column + 1, text: text.slice(0, 60) };
    if (field.type === 'computed') continue;
    if (field.type === 'rows') {
      const why = `是多行，请写在名为“${field.name}”的工作表里，第一列写单位，一行一条`;
      unread.push({ name: field.name, ...place, why });
      continue;
    }
    const { fact, why, told: said, beside: other } = cellFact(field, cell);
    if (fact !== undefined) facts[field.name] = fact;
    if (why) unread.push({ name: field.name, ...place, why });
    if (said) tell(field.name, said);
    if (other) beside.push({ name: field.name, place, other });
  }
  for (const { name, place, other } of beside) {
    if (otherHalves(name).some((half) => isSame(facts[half], other))) continue;
    const free = otherHalves(name).find((half) => isAsked(half) && facts[half] === undefined);
    if (free) facts[free] = other;
    if (free || facts[name] !== undefined)
      tell(name, `“${place.text}”里的“${other}”${free ? `填入“${free}”` : '没有读'}`);
    else unread.push({ name, ...place, why: '只写了日期，没有钟点，请补上，如 15:00' });
  }
  return { sheet, row: row.row, facts, unread, unit };
}

/** A sentence; 'turned' where a name stands in the place of a unit. */
export function whyNoRow(
  row: TableRow,
  { facts, unread, unit }: MainRow,
  places: readonly ReadColumn[],
  /** Exact names only: it is asked of every row. */
  nameOf: (heading: string) => string | undefined,
): string | undefined {
  const own = unit && nameOf(unit);
  if (own && own !== UNIT) return 'turned';
  const isHeading = ({ column, field }: ReadColumn) =>
    nameOf(shownText(cellAt(row, column)).trim()) === field.name;
  if (own && places.filter(isHeading).length > 1) return '是重复的表头';
  if (unread.length || Object.keys(facts).some((name) => name !== UNIT)) return undefined;
  if (unit && !isNoUnit(unit)) return undefined;
  const words = rowText(row.cells.map(shownText)).slice(0, 30);
  return unit
    ? `是分类的标题或者说明，不是一份的内容：“${words}”`
    : `只有没有用的列里有字，没有读：“${words}”`;
}

function isSame(fact: Fact | undefined, said: string): boolean {
  if (typeof fact !== 'string') return false;
  const time = readTime(fact);
  return fact === said || (typeof time !== 'string' && printTime(time) === said);
}

// A sheet of rows of many units: each row goes to the unit its first column names.

import { type Fact, isGiven } from '../facts/fact.ts';
import type { Column, RowsType } from '../facts/field.ts';
import { type BookSheet, shownText } from '../sheet/book.ts';
import { matchTitles } from '../sheet/match-title.ts';
import type { SkippedRow, UnreadCell } from './batch-row.ts';
import { cellFact } from './cell-fact.ts';
import { plainHeading } from './match-heading.ts';
import { cellAt, tableInSteps } from './table-of.ts';

/** Over the column that says whose a row is. */
export const UNIT_HEADING = '单位';

/** Rows read between two steps. */
const PORTION = 50;

const UNIT: Column = {
  name: UNIT_HEADING,
  type: 'organ',
  also: ['发文机关', '单位名称', '支部', '支部名称', '党支部', '党支部名称', '党组织', '所属支部'],
};

export type UnitRow = {
  readonly unit: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, Fact>>;
  readonly unread: readonly UnreadCell[];
};

export type UnitRows = {
  readonly rows: readonly UnitRow[];
  readonly skipped: readonly SkippedRow[];
  readonly told: readonly string[];
};

/** Two spellings of one unit: spaces and widths apart. */
export function unitKey(unit: string): string {
  return unit.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}

/** Undefined where no heading is found. */
export function* unitRowsInSteps(
  name: string,
  type: RowsType,
  sheet: BookSheet,
): Generator<undefined, UnitRows | undefined> {
  const columns = [...type.columns, ...(type.others ?? [])];
  // A column of the rows may be called like the unit: then that is what it is.
  const known = columns.some((column) => column.name === UNIT_HEADING) ? columns : [...columns, UNIT];
  const knows = (title: string) => isSure(title, known);
  const table = yield* tableInSteps(sheet, knows);
  if (!table) return undefined;
  const titles = table.headings.map(({ title }) => plainHeading(title));
  const { targets } = matchTitles(titles, known);
  const told = [...table.told];
  const rows: UnitRow[] = [];
  const places = table.headings.flatMap(({ column }, at) => {
    const to = known[targets[at] ?? -1];
    return to ? [{ column, to }] : [];
  });
  const lost = table.headings.filter(
    (_, at) => targets[at] === undefined && !/^序号?$/.test(titles[at] ?? ''),
  );
  if (lost.length)
    told.push(
      `工作表“${sheet.name}”的${lost.map(({ title }) => `“${title}”`).join('')}不是“${name}”的列，没有读`,
    );
  const unitAt = places.find(({ to }) => to === UNIT)?.column;
  for (const [at, row] of table.rows.entries()) {
    if (at % PORTION === 0) yield;
    const cells: Record<string, Fact> = {};
    const unread: UnreadCell[] = [];
    for (const { column, to } of places) {
      if (to === UNIT) continue;
      const cell = cellAt(row, column);
      const { fact, why, told: said, beside } = cellFact({ stage: '文书', group: '', ...to }, cell);
      const tell = (what: string) => told.push(`工作表“${sheet.name}”第 ${row.row} 行“${to.name}”：${what}`);
      if (said) tell(said);
      if (beside) tell(`“${shownText(cell).slice(0, 60)}”里的“${beside}”没有读`);
      if (fact !== undefined) cells[to.name] = fact;
      if (why)
        unread.push({
          name: `${name}·${to.name}`,
          sheet: sheet.name,
          row: row.row,
          column: column + 1,
          text: shownText(cell).slice(0, 60),
          why,
        });
    }
    const unit = unitAt === undefined ? '' : shownText(cellAt(row, unitAt)).trim();
    if (isGiven(cells) || unread.length) rows.push({ unit, row: row.row, cells, unread });
  }
  return { rows, skipped: table.skipped, told };
}

function isSure(title: string, columns: readonly Column[]): boolean {
  const plain = plainHeading(title);
  return columns.some(({ name, also = [] }) => plain === name || also.includes(plain));
}

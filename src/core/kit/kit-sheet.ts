// The 填报表 of a kit: only what is given and what the branch is to say, with its figures for the roll-up behind.

import { type FillColumn, fillColumn } from '../batch/fill-column.ts';
import { type FillBook, fillBook } from '../batch/fill-sheets.ts';
import { isGiven } from '../facts/fact.ts';
import type { SheetCell } from '../sheet/list-sheet.ts';
import type { Template } from '../template/template.ts';
import { neededOf } from './asked.ts';
import type { Kit } from './kit.ts';

const UNIT = '发文机关';

export function kitSheet(kit: Kit, template: Template): FillBook {
  const { given, own, units } = kit;
  const wanted = new Set([UNIT, unitNameOf(template), ...neededOf(template, given), ...kit.ask]);
  const fields = template.fields.filter(({ name }) => wanted.has(name) || isGiven(given[name]));
  const { sheets, guide, ...book } = fillBook({ ...template, fields }, given);
  const [main, ...lists] = sheets;
  if (!main) throw new Error('a 填报表 has a first sheet');
  const figures = (own?.rows.columns ?? []).filter(
    ({ name }) => name !== own?.unit && !fields.some((field) => field.name === name),
  );
  const columns = [...main.columns, ...figures.map((column) => fillColumn(column))];
  return {
    ...book,
    guide: [...guide.slice(0, -1), `填好以后存成 .xlsx，交回${kit.from || '发下来的单位'}。`],
    sheets: [
      {
        ...main,
        columns: columns.map((column) => withUnits(column, unitNameOf(template), units)),
        rows: main.rows.map((row) => [...row, ...figures.map((): SheetCell => ({ kind: 'empty' }))]),
      },
      ...lists,
    ],
  };
}

/** The name whose fact says who the branch is. */
export function unitNameOf({ fields }: Template): string {
  return fields.some(({ name }) => name === '机关简称') ? '机关简称' : UNIT;
}

function withUnits(column: FillColumn, name: string, units: readonly string[]): FillColumn {
  return column.title === name && units.length
    ? { ...column, holds: 'choice', options: units, open: true }
    : column;
}

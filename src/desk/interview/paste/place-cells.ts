// Pasted cells put into the columns of a field: by the names in a heading row where there is one, else one after the other.

import type { Fact } from '../../../core/facts/fact.ts';
import type { Column } from '../../../core/facts/field.ts';
import { tidy } from '../controls/tidy.ts';

export type Placed = {
  readonly rows: readonly Readonly<Record<string, Fact>>[];
  /** Texts for which there is no column, row by row. */
  readonly surplus: readonly string[];
  /** The heading row or the column of running numbers that was read but not put anywhere. */
  readonly skipped: readonly string[];
};

/** `start` is the column the cursor was in. */
export function placeCells(
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  start: number,
): Placed {
  const [first = []] = cells;
  const named = first.map((title) => columns.find(({ name }) => name === plain(title)));
  const headed = cells.length > 1 && named.filter(Boolean).length * 2 >= first.filter(Boolean).length;
  const body = headed ? cells.slice(1) : cells;
  const numbered =
    !headed && first.length > columns.length && body.every((row, at) => isNumber(row[0], at + 1));
  const skipped = [
    ...(headed ? ['表头'] : []),
    ...(numbered ? ['第一列的序号'] : []),
    ...first
      .filter((_, at) => headed && !named[at] && isCount(body, at))
      .map((title) => `“${title}”列的序号`),
  ];
  const left = numbered ? 1 : 0;
  const offset = first.length - left <= columns.length - start ? start : 0;
  const target = (at: number): Column | undefined => (headed ? named[at] : columns[at - left + offset]);
  const surplus: string[] = [];
  const rows = body.map((row) => {
    const placed: Record<string, Fact> = {};
    const over: string[] = [];
    for (const [at, text] of row.entries()) {
      const column = target(at);
      if (at < left || !text || (headed && !column && isCount(body, at))) continue;
      if (column) placed[column.name] = asCell(column, text);
      else over.push(text);
    }
    if (over.length) surplus.push(over.join('　'));
    return placed;
  });
  return { rows, surplus, skipped };
}

function plain(title: string): string {
  return title.replace(/\s+/g, '').replace(/[:：]$/, '');
}

/** 1, 2, 3 … or （1）, 1. and the like. */
function isNumber(text: string | undefined, number: number): boolean {
  return (
    (text ?? '').replace(/[^\d]/g, '') === String(number) && (text ?? '').length <= String(number).length + 2
  );
}

function isCount(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.every((row, at) => isNumber(row[column], at + 1));
}

function asCell(column: Column, text: string): Fact {
  switch (column.type) {
    case 'bool':
      return /^(?:是|有|√|✓|☑|true)$/i.test(text) ? true : /^(?:否|无|×|false)$/i.test(text) ? false : text;
    case 'int': {
      const digits = tidy('int', text, column);
      return /^(?:0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : text;
    }
    case 'person': {
      const [post = '', ...name] = text.split(/\s+/);
      return { 职务: post, 姓名: name.join('') };
    }
    case 'long':
      return text;
    default:
      return tidy(column.type, text.replace(/\s*\n\s*/g, ''));
  }
}

// The value of a formula over the rows of a list: a number, a day, a list, other rows, or the cell that is missing.

import { dayCount } from './day-count.ts';
import type { FactPath } from './fact.ts';
import type { Condition, Field, RowsFormula } from './field.ts';
import { printScalar } from './print-value.ts';
import { conditionsOf } from './terms.ts';
import type { Reading, Row, ScalarValue, Value } from './value.ts';

type Missing = { readonly missing: FactPath };

/** `field` is what it is computed for. */
export function computeRows(
  formula: RowsFormula,
  field: Pick<Field, 'name'>,
  list: Reading<Value>,
): Reading<Value> {
  if (list.state !== 'given') return { state: 'missing', path: list.path };
  // A list may be counted as rows are.
  const { value, path } = list;
  if (value.kind === 'list' && formula.op === '个数')
    return { state: 'given', value: { kind: 'number', number: value.items.length }, path };
  if (value.kind !== 'rows') return { state: 'missing', path };
  const found = rowsWhere(value.rows, conditionsOf(formula), path);
  if ('missing' in found) return { state: 'missing', path: found.missing };
  const result = resultOf(formula, found, field, path);
  return 'missing' in result
    ? { state: 'missing', path: result.missing }
    : { state: 'given', value: result, path };
}

function resultOf(
  formula: RowsFormula,
  rows: readonly Row[],
  field: Pick<Field, 'name'>,
  path: FactPath,
): Value | Missing {
  switch (formula.op) {
    case '个数':
      return formula.unlike
        ? countUnlike(rows, formula.unlike, path)
        : { kind: 'number', number: rows.length };
    case '各项':
      return differentIn(rows, formula.column, path);
    case '各行':
      return otherRows(formula, rows, field, path);
    case '合计':
    case '最大':
      return overNumbers(formula.op, rows, formula.column, path);
    default:
      return overDays(formula.op, rows, formula.column, path);
  }
}

/** Those that meet all conditions. A choice that is not made leaves it open; where nothing is done yet, there is no figure. */
function rowsWhere(
  rows: readonly Row[],
  conditions: readonly Condition[],
  path: FactPath,
): readonly Row[] | Missing {
  const met: Row[] = [];
  let open: FactPath | undefined;
  for (const row of rows) {
    const answers = conditions.map((condition) => meets(row[condition.column], condition));
    if (answers.includes(false)) continue;
    const unknown = answers.findIndex((answer) => answer === undefined);
    const cell = row[conditions[unknown]?.column ?? ''];
    if (unknown >= 0) open ??= cell?.path ?? path;
    else met.push(row);
  }
  if (open) return { missing: open };
  const isDone = (condition: Condition) => !('options' in condition) || condition.options.includes('是');
  return met.length || !conditions.some(isDone) ? met : { missing: path };
}

function meets(cell: Reading<ScalarValue> | undefined, condition: Condition): boolean | undefined {
  if ('filled' in condition) return cell !== undefined && cell.state !== 'missing';
  if (cell?.state !== 'given')
    return 'options' in condition && condition.options.includes('是') ? false : undefined;
  const text = cell.value.kind === 'text' ? cell.value.text : printScalar(cell.value);
  return 'options' in condition
    ? condition.options.includes(text)
    : condition.holding.some((word) => text.includes(word));
}

function countUnlike(rows: readonly Row[], columns: readonly string[], path: FactPath): Value | Missing {
  const kinds = new Set<string>();
  for (const row of rows) {
    const cells = columns.map((column) => row[column]);
    const blank = cells.find((cell) => cell?.state !== 'given');
    if (blank || cells.includes(undefined)) return { missing: blank?.path ?? path };
    kinds.add(JSON.stringify(cells.map((cell) => textOf(cell)).sort()));
  }
  return { kind: 'number', number: kinds.size };
}

function differentIn(rows: readonly Row[], column: string, path: FactPath): Value | Missing {
  const items = new Map<string, Reading<ScalarValue>>();
  for (const { [column]: cell } of rows)
    if (cell?.state === 'given' && !items.has(textOf(cell))) items.set(textOf(cell), cell);
  return items.size ? { kind: 'list', of: { type: 'text' }, items: [...items.values()] } : { missing: path };
}

/** Missing as long as one of the cells is. */
function overNumbers(
  op: '合计' | '最大',
  rows: readonly Row[],
  column: string,
  path: FactPath,
): Value | Missing {
  const numbers: number[] = [];
  for (const { [column]: cell } of rows) {
    if (cell?.state !== 'given' || cell.value.kind !== 'number') return { missing: cell?.path ?? path };
    numbers.push(cell.value.number);
  }
  const sum = numbers.reduce((total, number) => total + number, 0);
  const greatest = numbers.reduce((most, number) => (number > most ? number : most), 0);
  return { kind: 'number', number: op === '合计' ? sum : greatest };
}

function overDays(
  op: '最早' | '最晚',
  rows: readonly Row[],
  column: string,
  path: FactPath,
): Value | Missing {
  let best: Extract<ScalarValue, { kind: 'date' }> | undefined;
  for (const { [column]: cell } of rows) {
    if (cell?.state !== 'given' || cell.value.kind !== 'date') return { missing: cell?.path ?? path };
    const later = best === undefined ? 0 : dayCount(cell.value.date) - dayCount(best.date);
    if (!best || (op === '最早' ? later < 0 : later > 0)) best = cell.value;
  }
  return best ?? { missing: path };
}

type OtherRows = Extract<RowsFormula, { op: '各行' }>;

function otherRows(
  { columns, count }: OtherRows,
  rows: readonly Row[],
  { name }: Pick<Field, 'name'>,
  path: FactPath,
): Value | Missing {
  const renamed = rows.map(
    (row): Row =>
      Object.fromEntries(
        Object.entries(columns).map(([own, source]) => [own, row[source] ?? { state: 'missing', path }]),
      ),
  );
  if (!renamed.length) return { missing: [name] };
  return {
    kind: 'rows',
    columns: [],
    rows: count === undefined ? renamed : together(renamed, Object.keys(columns), count),
  };
}

/** Those alike in the first column are one row, the words of the other columns side by side. */
function together(
  rows: readonly Row[],
  [first = '', ...others]: readonly string[],
  count: string,
): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = textOf(row[first]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const [head] = group;
    const path = head?.[first]?.path ?? [];
    const joined = others.map((column) => {
      const words = group.map((row) => textOf(row[column])).filter(Boolean);
      const own = head?.[column]?.path ?? path;
      return [
        column,
        words.length ? given({ kind: 'text', text: words.join('、') }, own) : { state: 'missing', path: own },
      ];
    });
    return {
      ...head,
      ...Object.fromEntries(joined),
      [count]: given({ kind: 'number', number: group.length }, path),
    };
  });
}

function given(value: ScalarValue, path: FactPath): Reading<ScalarValue> {
  return { state: 'given', value, path };
}

function textOf(cell: Reading<ScalarValue> | undefined): string {
  return cell?.state === 'given' ? printScalar(cell.value) : '';
}

// A value on one line, for whoever sees in the form or in a finding what was worked out.

import { printScalar } from './print-value.ts';
import type { Reading, Row, ScalarValue, Value } from './value.ts';

/** Undefined where there is none. */
export function sayValue(reading: Reading<Value>): string | undefined {
  if (reading.state !== 'given') return undefined;
  const { value } = reading;
  if (value.kind === 'list') return value.items.map(sayCell).filter(Boolean).join('、');
  if (value.kind === 'rows')
    return value.rows
      .map((row) =>
        sayRow(
          row,
          value.columns.map(({ name }) => name),
        ),
      )
      .join('；');
  return printScalar(value);
}

function sayRow(row: Row, columns: readonly string[]): string {
  return columns
    .map((column) => sayCell(row[column]))
    .filter(Boolean)
    .join('，');
}

function sayCell(cell: Reading<ScalarValue> | undefined): string {
  return cell?.state === 'given' ? printScalar(cell.value) : '';
}

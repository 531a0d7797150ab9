// The columns of rows that are asked now: a short name only once there is a long one.

import type { Column } from '../../core/facts/field.ts';
import { asText, type Cells } from '../form/as-text.ts';

export function shownColumns(columns: readonly Column[], rows: readonly Cells[]): readonly Column[] {
  const shown = columns.filter((column) => {
    const { name, with: other } = column;
    const most = ('max' in column && column.max) || 0;
    return !other || rows.some((row) => row[name] || asText(row[other]).length > most);
  });
  return shown.length < columns.length ? shown : columns;
}

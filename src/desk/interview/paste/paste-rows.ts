// A paste inside rows: a table, or several lines in a one-line input, becomes rows; anything else stays with the browser.

import type { Fact } from '../../../core/facts/fact.ts';
import type { RowsType } from '../../../core/facts/field.ts';
import type { Edit } from '../controls/edits.ts';
import { type Pasted, pasteIntoRows } from './paste-into.ts';
import { readClipboard } from './read-clipboard.ts';

export function pasteRows(
  event: ClipboardEvent,
  type: RowsType,
  fact: Fact | undefined,
): (Pasted & Pick<Edit, 'sentence' | 'surplus'>) | undefined {
  const { target, clipboardData } = event;
  const grid = clipboardData ? readClipboard(clipboardData, true) : undefined;
  const place =
    target instanceof Element ? target.closest('[data-path]')?.getAttribute('data-path') : undefined;
  const [, row, column] = place?.split('.') ?? [];
  if (!grid || row === undefined) return undefined;
  // Lines of one text belong into one large box.
  if (target instanceof HTMLTextAreaElement && grid.rows.every((cells) => cells.length === 1))
    return undefined;
  event.preventDefault();
  const at = { row: Number(row), column: type.columns.findIndex(({ name }) => name === column) };
  return pasteIntoRows(type, fact, grid, { ...at, column: Math.max(0, at.column) });
}

// In a table Enter goes down, as in every spreadsheet: to the same cell of the next row, which is added after the last.

import type { Signal } from '@preact/signals';
import { isGiven } from '../../core/facts/fact.ts';
import { MOST_PASTED_ROWS } from '../../core/sheet/limits.ts';
import { fieldId } from '../form/field-id.ts';
import type { RowsInHand } from '../paste/rows-in-hand.ts';
import { standsAsTable } from './stands-as-table.ts';

type Rows = {
  readonly name: string;
  readonly hand: RowsInHand;
  /** Rows drawn. */
  readonly limit: Signal<number>;
  readonly step: number;
};

/** Long texts keep Enter for their paragraphs; Shift+Enter breaks a line in any of them. */
export function enterGoesDown(event: KeyboardEvent, { name, hand, limit, step }: Rows): void {
  const { target, key, isComposing, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (key !== 'Enter' || isComposing || shiftKey || altKey || ctrlKey || metaKey) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const cell = target.closest('.cell');
  const path = cell?.getAttribute('data-path') ?? '';
  if (!cell || target.id !== fieldId(path) || cell.matches('.cell-long') || !standsAsTable(cell)) return;
  const [, row = '', column] = path.split('.');
  const at = Number(row);
  const below = fieldId(`${name}.${at + 1}.${column}`);
  const rows = hand.rows();
  event.preventDefault();
  if (at + 1 >= limit.peek()) limit.value += step;
  if (at + 1 < rows.length) requestAnimationFrame(() => document.getElementById(below)?.focus());
  else if (isGiven(rows[at]) && rows.length < MOST_PASTED_ROWS) hand.change([...rows, {}], [below]);
}

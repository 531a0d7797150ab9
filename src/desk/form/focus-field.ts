// Brings a field into view and puts the cursor into it, wherever in the desk it is hidden.

import { onceShown } from '../timing/once-shown.ts';
import { REVEAL } from './reveal.ts';

/** On a field or a topic that is to stay where the form shows only what needs an answer. */
export const SHOWN = 'data-shown';

/** `id` is that of `fieldId`; a cell that is gone leads to its field. */
export function focusField(id: string): void {
  const field = document.getElementById(id) ?? document.getElementById(id.split('.')[0] ?? id);
  if (!field) return;
  field.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true, detail: id }));
  field.closest('.field')?.setAttribute(SHOWN, '');
  for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null) {
    box.open = true;
  }
  const target = document.getElementById(id);
  // A row far down is drawn only now.
  if (target) onceShown(field, () => enter(target));
  else setTimeout(() => enter(document.getElementById(id) ?? field));
}

function enter(target: HTMLElement): void {
  const input = target.matches('input, textarea, select')
    ? target
    : target.querySelector<HTMLElement>('input, textarea, select');
  const shown = input ?? target;
  shown.scrollIntoView({ block: 'center' });
  shown.focus({ preventScroll: true });
}

/** Where the cursor is, as the path of a field, item or cell. */
export function cursorPath(): readonly (string | number)[] | undefined {
  const place = document.activeElement?.closest('[data-path]')?.getAttribute('data-path');
  return place?.split('.').map((part, index) => (index === 1 ? Number(part) : part));
}

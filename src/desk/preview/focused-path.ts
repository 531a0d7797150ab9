// Which fact the cursor is in: the form's controls carry its path in their ids.

import { fieldId } from '../form/field-id.ts';

const PREFIX = fieldId('');

/** Path of the fact an element belongs to; `isField` knows the names of the fields. */
export function focusedPath(element: Element | null, isField: (name: string) => boolean): string | undefined {
  for (let at = element; at; at = at.parentElement) {
    if (!at.id.startsWith(PREFIX)) continue;
    const path = at.id.slice(PREFIX.length);
    const [name = ''] = path.split('.');
    if (isField(name)) return path;
  }
  return undefined;
}

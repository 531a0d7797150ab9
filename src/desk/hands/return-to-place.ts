// A page that is loaded again shows the place it was left at: the field with the cursor, or the one that was at the top.

import type { Key } from '../../storage/keys.ts';
import { inSession } from '../../storage/web-storage.ts';
import { fieldId } from '../form/field-id.ts';
import { focusField } from '../form/focus-field.ts';

/** Names of fields only, nothing that was filled in; kept by the tab for as long as it is open. */
const KEY: Key<'place'> = 'huiwen:place';

type Place = { readonly page: string; readonly path: string; readonly top: number; readonly cursor: boolean };

/** To be ended with what it gives. */
export function watchPlace(): () => void {
  // The browser would go by pixels, before the form has its size.
  history.scrollRestoration = 'manual';
  const keep = () => {
    const place = placeNow();
    // Where nothing may be kept the page begins at its head.
    inSession((table) => {
      if (place) table.setItem(KEY, JSON.stringify(place));
      else table.removeItem(KEY);
    }, undefined);
  };
  addEventListener('pagehide', keep);
  return () => removeEventListener('pagehide', keep);
}

/** To be called when the form is as it will be read. Nothing happens on a page that was opened anew. */
export function returnToPlace(): void {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  const place = keptPlace();
  if (!place || type === 'navigate' || document.activeElement !== document.body) return;
  if (place.cursor) focusField(fieldId(place.path));
  const field = fieldAt(place.path);
  if (field) scrollBy(0, field.getBoundingClientRect().top - place.top);
}

function placeNow(): Place | undefined {
  const held = document.activeElement?.closest('[data-path]');
  const box =
    held && isInView(held) ? held : [...document.querySelectorAll('.field[data-path]')].find(isInView);
  const path = box?.getAttribute('data-path');
  if (!box || !path) return undefined;
  const page = location.pathname + location.search;
  return { page, path, top: box.getBoundingClientRect().top, cursor: box === held };
}

function isInView(box: Element): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && bottom > top;
}

function fieldAt(path: string): Element | undefined {
  return [...document.querySelectorAll('[data-path]')].find((box) => box.getAttribute('data-path') === path);
}

function keptPlace(): Place | undefined {
  return inSession((table) => {
    const place: unknown = JSON.parse(table.getItem(KEY) ?? 'null');
    table.removeItem(KEY);
    return isPlace(place) && place.page === location.pathname + location.search ? place : undefined;
  }, undefined);
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { page, path, top, cursor } = value as Readonly<Record<string, unknown>>;
  return (
    typeof page === 'string' &&
    typeof path === 'string' &&
    typeof top === 'number' &&
    typeof cursor === 'boolean'
  );
}

// What was answered to headings of sheets that only look like a name: asked once, remembered in this browser.

import { isMapping } from '../core/source/yaml-shape.ts';
import type { Key } from './keys.ts';
import { inLocal } from './web-storage.ts';

const KEY: Key<'headings'> = 'huiwen:headings';
/** The oldest give way. */
const MOST = 500;

/** Of a heading its name, or null for a column that is not to be read. */
export function headingAnswers(): ReadonlyMap<string, string | null> {
  const kept = inLocal((table): unknown => JSON.parse(table.getItem(KEY) ?? '{}'), {});
  const entries = isMapping(kept) ? Object.entries(kept) : [];
  return new Map(
    entries.flatMap(([heading, name]) =>
      typeof name === 'string' || name === null ? [[heading, name] as const] : [],
    ),
  );
}

export function keepHeadingAnswers(answers: ReadonlyMap<string, string | null>): void {
  const all = new Map([...headingAnswers(), ...answers]);
  const last = [...all].slice(-MOST);
  inLocal((table) => table.setItem(KEY, JSON.stringify(Object.fromEntries(last))), undefined);
}

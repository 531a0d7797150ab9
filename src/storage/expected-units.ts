// The branches that are to hand something back, remembered in this browser: files come one by one, the list stays the same.

import { isTexts } from '../core/source/shape.ts';
import type { Key } from './keys.ts';
import { inLocal } from './web-storage.ts';

const KEY: Key<'units'> = 'huiwen:units';

export function expectedUnits(): readonly string[] {
  const kept = inLocal((table): unknown => JSON.parse(table.getItem(KEY) ?? '[]'), []);
  return isTexts(kept) ? (kept as readonly string[]) : [];
}

export function keepExpectedUnits(units: readonly string[]): void {
  inLocal(
    (table) => (units.length ? table.setItem(KEY, JSON.stringify(units)) : table.removeItem(KEY)),
    undefined,
  );
}

/** How names of units end; 第一、二联合党支部 is one. */
const WHOLE = /[部支委会组局办室科处院校站所心馆社村区镇乡道司厂队班]$/;

/** As they were typed or pasted. */
export function unitsIn(text: string): readonly string[] {
  const names = text.split(/[\n\t，,；;]/).flatMap((line) => {
    const parts = line.split('、').map((part) => part.trim());
    return parts.every((part) => !part || WHOLE.test(part)) ? parts : [line.trim()];
  });
  return [...new Set(names.filter(Boolean))];
}

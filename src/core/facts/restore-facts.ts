// Facts taken back in from anywhere: stored drafts, backups, files. Total: what is damaged is left out, the rest is kept.

import { isMapping } from '../source/yaml-shape.ts';
import type { Fact, Facts } from './fact.ts';

/** Facts are lists of rows of persons at most. */
const MAX_DEPTH = 4;

/** Never throws, whatever is given. */
export function restoreFacts(data: unknown): Facts {
  return restoreEntries(data, 0);
}

function restoreFact(value: unknown, depth: number): Fact | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (depth >= MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => restoreFact(item, depth + 1));
    return items.filter((item): item is Fact => item !== undefined);
  }
  return isMapping(value) ? restoreEntries(value, depth + 1) : undefined;
}

/** Without the one name that would replace an object's prototype when it is copied. */
function restoreEntries(data: unknown, depth: number): Facts {
  const entries = isMapping(data) ? Object.entries(data).filter(([name]) => name !== '__proto__') : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const fact = restoreFact(value, depth);
      return fact === undefined ? [] : [[name, fact] as const];
    }),
  );
}

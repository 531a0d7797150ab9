// The plain shapes stored data is made of, each taken back in by a total function: what is damaged is left out.

import type { Fact, Facts } from '../core/facts/fact.ts';

/** Facts are lists of rows of persons at most. */
const MAX_DEPTH = 4;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A sound number, or 0: a count that was damaged must not cost the text. */
export function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function restoreTexts(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}

export function restoreWords(data: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ownEntries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

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
  return isRecord(value) ? restoreEntries(value, depth + 1) : undefined;
}

function restoreEntries(data: unknown, depth: number): Facts {
  return Object.fromEntries(
    ownEntries(data).flatMap(([name, value]) => {
      const fact = restoreFact(value, depth);
      return fact === undefined ? [] : [[name, fact] as const];
    }),
  );
}

/** Without the one name that would replace an object's prototype when it is copied. */
function ownEntries(data: unknown): [string, unknown][] {
  return isRecord(data) ? Object.entries(data).filter(([name]) => name !== '__proto__') : [];
}

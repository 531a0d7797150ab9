// The plain shapes stored data is made of, each taken back in by a total function: what is damaged is left out.

import { isMapping } from '../core/source/yaml-shape.ts';

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Beyond it a count could no longer be counted on. */
const MOST = 2 ** 40;
/** The last millisecond that has a year of four figures. */
const LAST_MOMENT = Date.UTC(10_000, 0) - 1;

/** A whole number from 0, or 0: a count that was damaged must not cost the text. */
export function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST ? value : 0;
}

/** Milliseconds since 1970, or 0 where that is no hour anyone can have written at. */
export function moment(value: unknown): number {
  return typeof value === 'number' && value > 0 && value <= LAST_MOMENT ? Math.round(value) : 0;
}

export function restoreTexts(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}

export function textEntries(data: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ownEntries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Without the one name that would replace an object's prototype when it is copied. */
function ownEntries(data: unknown): [string, unknown][] {
  return isMapping(data) ? Object.entries(data).filter(([name]) => name !== '__proto__') : [];
}

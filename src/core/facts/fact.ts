// A fact as it was typed: plain JSON. What cannot be read as its field's type stays as the text that was typed.

import { isMapping } from '../source/yaml-shape.ts';

export type Fact = string | number | boolean | readonly Fact[] | { readonly [column: string]: Fact };

/** Facts of one draft, by field name. */
export type Facts = Readonly<Record<string, Fact>>;

/** Where a fact sits: a field name, then a row or item index, then a column name. */
export type FactPath = readonly (string | number)[];

/** A mark that a reader sees. */
const VISIBLE = /[^\s\u2800\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** Whether a 汉字 stands there; nearly every text begins with one. */
export function isHan(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** The one place that decides what counts as "not given": text without a visible mark, an empty list or row, an unticked box. */
export function isGiven(fact: Fact | undefined): fact is Fact {
  if (fact === undefined || fact === null || fact === false) return false;
  if (typeof fact === 'string') return isHan(fact) || VISIBLE.test(fact);
  if (typeof fact === 'number' || fact === true) return true;
  return (Array.isArray(fact) ? fact : Object.values(fact)).some(isGiven);
}

/** A path as one word, for ids of form fields and marks. */
export function pathId(path: FactPath): string {
  return path.join('.');
}

/** A plain value out of YAML or JSON as a fact; undefined where there is none. */
export function asFact(value: unknown): Fact | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.flatMap((item) => asFact(item) ?? []);
  if (!isMapping(value)) return undefined;
  const entries = Object.entries(value).map(([key, item]) => [key, asFact(item) ?? ''] as const);
  return Object.fromEntries(entries);
}

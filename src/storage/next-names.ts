// What next year's copy is called: a name made of the facts moves on by itself, one of the user's own moves its years or says whose
// successor it is.

import type { Facts } from '../core/facts/fact.ts';
import { moveYears } from '../core/facts/year-in-text.ts';
import { copyNames, draftName } from './draft-name.ts';

type Called = { readonly name: string; readonly facts: Facts };

export function nextNames(
  { name, facts: before }: Called,
  facts: Facts,
  taken: readonly string[],
): { readonly name: string; readonly mark?: string } {
  const year = Number(before.年度);
  const moved = { name: moveYears(name.trim(), (each) => each === year), facts };
  if (name.trim() && moved.name === name.trim()) return copyNames(moved, '下一年度', taken);
  return taken.includes(draftName(moved)) ? copyNames(moved, '副本', taken) : { name: moved.name };
}

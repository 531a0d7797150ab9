// What all rows of a batch have in common, given once: it stands where the sheet has no column for it.

import { type Facts, isGiven } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import type { BatchRow } from './batch-row.ts';

/** `headed` are the names the sheet has columns for: an empty cell of theirs is empty. */
export function withCommon(
  row: BatchRow,
  common: Facts,
  headed: ReadonlySet<string>,
  fields: readonly Field[],
): BatchRow {
  const added = fields.flatMap(({ name }) => {
    const fact = common[name];
    const wanted = !headed.has(name) && !isGiven(row.facts[name]) && isGiven(fact);
    return wanted ? [[name, fact] as const] : [];
  });
  return added.length ? { ...row, facts: { ...Object.fromEntries(added), ...row.facts } } : row;
}

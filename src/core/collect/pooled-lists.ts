// Lists of all branches as one list, as the ledger of an office has them: each row says whose it is.

import { type Fact, type Facts, isGiven } from '../facts/fact.ts';
import type { RollUp } from './roll-up.ts';

export function pooledLists(
  branches: readonly { readonly unit: string; readonly facts: Facts }[],
  { lists }: RollUp,
): Facts {
  const pooled = Object.entries(lists).flatMap(([name, column]) => {
    const rows = branches.flatMap(({ unit, facts }) =>
      rowsOf(facts[name]).map((row) => withUnit(row, column, unit)),
    );
    return rows.length ? [[name, rows] as const] : [];
  });
  return Object.fromEntries(pooled);
}

function rowsOf(fact: Fact | undefined): readonly Facts[] {
  if (!Array.isArray(fact)) return [];
  return fact.filter((row): row is Facts => typeof row === 'object' && !Array.isArray(row) && isGiven(row));
}

/** Who answers for it inside the branch is kept beside the name of the branch. */
function withUnit(row: Facts, column: string, unit: string): Facts {
  const own = row[column];
  return { ...row, [column]: isGiven(own) && own !== unit ? `${unit}（${String(own)}）` : unit };
}

// Files of many branches put together: a row of each, who has not handed in, who twice, and the facts of the office's own paper.

import { unitMeant } from '../batch/unit-names.ts';
import { type Facts, isGiven } from '../facts/fact.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { type BranchCell, type BranchRow, branchRow } from './branch-row.ts';
import { pooledLists } from './pooled-lists.ts';
import type { RollUp } from './roll-up.ts';
import { type Differing, togetherFacts } from './together-facts.ts';

/** What one file, or one row of a sheet, gave back. */
export type Returned = {
  /** Name of the file, with the row where it is a sheet: how a person finds it. */
  readonly from: string;
  readonly facts: Facts;
};

export type Branch = BranchRow & {
  readonly from: string;
  readonly facts: Facts;
  /** Another file of the same branch is counted in its place. */
  readonly replacedBy?: string;
  /** What the two say differently, a few words each. */
  readonly differs?: readonly string[];
  /** Another name that may mean the same branch; both are counted. */
  readonly alike?: string;
  /** No list names it. */
  readonly unexpected?: true;
};

export type Collected = {
  /** As they stand in the list, then the others as they came. */
  readonly branches: readonly Branch[];
  /** Of the list, those that gave nothing back. */
  readonly missing: readonly string[];
  /** What the office's own paper is to be filled with. */
  readonly facts: Facts;
  /** Columns that none of several branches filled in: they were hardly asked. */
  readonly nobody: readonly string[];
  /** What not all say alike. */
  readonly differing: readonly Differing[];
};

/** So many names are held against each other. */
const MOST_HELD = 300;

/** `expected` may be empty. Of two files of one branch the later in `returned` counts. */
export function collect(
  returned: readonly Returned[],
  expected: readonly string[],
  rollUp: RollUp,
  vocabulary: Vocabulary,
): Collected {
  const found = returned.map(({ from, facts }): Branch => {
    const row = branchRow(facts, rollUp, vocabulary);
    const meant = unitMeant(row.unit, expected);
    const outside = expected.length && !meant ? { unexpected: true as const } : {};
    return { ...row, unit: meant ?? row.unit, from, facts, ...outside };
  });
  const latest = new Map(found.map((branch) => [branch.unit, branch.from]));
  const units = [...latest.keys()].filter(Boolean);
  const marked = found.map((branch): Branch => {
    const counted = branch.unit && latest.get(branch.unit);
    if (!counted || counted === branch.from) return withAlike(branch, units);
    const other = found.find(({ from }) => from === counted);
    return { ...branch, replacedBy: counted, differs: other ? differences(branch, other) : [] };
  });
  const branches = inOrder(marked, expected);
  const counted = branches.filter(({ replacedBy }) => !replacedBy);
  const { facts, differing } = togetherFacts(counted, rollUp, vocabulary);
  const rows = counted.map((branch) => rowOf(branch, rollUp));
  return {
    branches,
    missing: expected.filter((unit) => !latest.has(unit)),
    facts: { ...facts, ...(rows.length ? { [rollUp.rows]: rows } : {}), ...pooledLists(counted, rollUp) },
    nobody: nobodySaid(counted),
    differing,
  };
}

function nobodySaid(counted: readonly Branch[]): readonly string[] {
  const [first, ...others] = counted;
  if (!first || !others.length) return [];
  const lacks = ({ cells }: Branch, wanted: string) =>
    cells.every(({ column, fact }) => column !== wanted || fact === undefined);
  return first.cells.flatMap(({ column, mayBeNone }) =>
    !mayBeNone && counted.every((branch) => lacks(branch, column)) ? [column] : [],
  );
}

function differences({ cells }: Branch, other: Branch): readonly string[] {
  return cells.flatMap(({ column, fact }) => {
    const counted = other.cells.find((cell) => cell.column === column)?.fact;
    const said = (given: typeof fact) => (given === undefined ? '没有填' : String(given));
    return said(fact) === said(counted) ? [] : [`${column}（这一份${said(fact)}，计入的${said(counted)}）`];
  });
}

function withAlike(branch: Branch, units: readonly string[]): Branch {
  if (units.length > MOST_HELD) return branch;
  const alike = units.find((unit) => unit !== branch.unit && unitMeant(branch.unit, [unit]));
  return branch.unit && alike ? { ...branch, alike } : branch;
}

function inOrder(branches: readonly Branch[], expected: readonly string[]): readonly Branch[] {
  const place = ({ unit }: Branch) => {
    const at = expected.indexOf(unit);
    return at < 0 ? expected.length : at;
  };
  return [...branches].sort((a, b) => place(a) - place(b));
}

function rowOf({ unit, cells }: Branch, rollUp: RollUp): Facts {
  const given = cells.flatMap(({ column, fact }: BranchCell) =>
    fact !== undefined && isGiven(fact) ? [[column, fact] as const] : [],
  );
  return { ...Object.fromEntries(given), [rollUp.unit]: unit };
}

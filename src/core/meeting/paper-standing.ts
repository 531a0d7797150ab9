// How far a paper of a meeting is: what it still lacks, what is wrong in it, and what changed since it was taken.

import type { Gap } from '../document/document.ts';
import type { Field } from '../facts/field.ts';

/** A name a paper lacks, or has unreadable. */
export type Lack = {
  readonly name: string;
  /** Where only cells of its rows are missing, their columns. */
  readonly columns: readonly string[];
  /** Who in the unit usually knows. */
  readonly knows?: string;
};

export type PaperStanding = {
  readonly state: 'ready' | 'lacks' | 'wrong' | 'open' | 'taken' | 'changed';
  readonly lacks: readonly Lack[];
  /** What must be mended before a final paper, in sentences. */
  readonly wrong: readonly string[];
  /** Things that stand as last year and nobody has looked at yet. */
  readonly open: number;
  /** Names whose facts are others than those it was taken with. */
  readonly changed: readonly string[];
  /** Milliseconds since 1970. */
  readonly takenAt?: number;
};

type Looked = {
  readonly gaps: readonly Gap[];
  readonly fields: readonly Field[];
  readonly wrong: readonly string[];
  readonly open: number;
  readonly takenAt: number | undefined;
  readonly changed: readonly string[];
};

export function standingOf({ gaps, fields, wrong, open, takenAt, changed }: Looked): PaperStanding {
  const lacks = lacksOf(gaps, fields);
  const taken = takenAt === undefined ? {} : { takenAt };
  return { state: stateOf(), lacks, wrong, open, changed, ...taken };

  function stateOf(): PaperStanding['state'] {
    if (takenAt !== undefined) return changed.length ? 'changed' : 'taken';
    if (lacks.length) return 'lacks';
    if (wrong.length) return 'wrong';
    return open ? 'open' : 'ready';
  }
}

export function sayStanding({ state, lacks, wrong, open }: PaperStanding): string {
  switch (state) {
    case 'ready':
      return '可以生成';
    case 'lacks':
      return `缺 ${lacks.length} 项`;
    case 'wrong':
      return `有 ${wrong.length} 处要改`;
    case 'open':
      return `沿用上年 ${open} 处待核对`;
    case 'taken':
      return '已取走';
    case 'changed':
      return '取走后有改动';
  }
}

/** Each name once, in the order of the form. */
function lacksOf(gaps: readonly Gap[], fields: readonly Field[]): readonly Lack[] {
  const columns = new Map<string, Set<string>>();
  for (const { path } of gaps) {
    const [name, , column] = path;
    if (typeof name !== 'string') continue;
    const found = columns.get(name) ?? new Set();
    if (typeof column === 'string') found.add(column);
    columns.set(name, found);
  }
  const known = new Map(fields.map((field) => [field.name, field]));
  const order = new Map(fields.map((field, at) => [field.name, at]));
  return [...columns]
    .sort(([a], [b]) => (order.get(a) ?? fields.length) - (order.get(b) ?? fields.length))
    .map(([name, found]) => {
      const knows = known.get(name)?.knows;
      return { name, columns: [...found], ...(knows ? { knows } : {}) };
    });
}

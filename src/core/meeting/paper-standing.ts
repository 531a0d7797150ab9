// How far a paper of a meeting is: what it still lacks, what is wrong in it, and what changed since it was taken.

import type { Document, Gap, Run } from '../document/document.ts';
import { typedName } from '../document/typed-name.ts';
import type { FactPath } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';

/** A name a paper lacks, or has unreadable. */
export type Lack = {
  readonly name: string;
  /** Where only cells of its rows are missing, their columns. */
  readonly columns: readonly string[];
  /** The first place that is empty or cannot be read. */
  readonly path: FactPath;
  /** Who in the unit usually knows. */
  readonly knows?: string;
};

/** What is wrong in a paper, and where. */
export type PaperFault = { readonly message: string; readonly path: FactPath | undefined };

export type PaperStanding = {
  readonly state: 'ready' | 'blank' | 'lacks' | 'wrong' | 'open' | 'taken' | 'changed';
  readonly lacks: readonly Lack[];
  /** What must be mended before a final paper. */
  readonly wrong: readonly PaperFault[];
  /** Things that stand as last year and nobody has looked at yet, and the first of them. */
  readonly open: number;
  readonly openAt?: FactPath;
  /** Names whose facts are others than those it was taken with. */
  readonly changed: readonly string[];
  /** Milliseconds since 1970. */
  readonly takenAt?: number;
};

type Looked = {
  readonly gaps: readonly Gap[];
  readonly fields: readonly Field[];
  /** A form with empty rows, to be printed and written on. */
  readonly blank: boolean;
  readonly wrong: readonly PaperFault[];
  readonly open: number;
  readonly openAt?: FactPath | undefined;
  readonly takenAt: number | undefined;
  readonly changed: readonly string[];
};

export function standingOf(looked: Looked): PaperStanding {
  const { gaps, fields, blank, wrong, open, openAt, takenAt, changed } = looked;
  const lacks = lacksOf(gaps, fields);
  const taken = takenAt === undefined ? {} : { takenAt };
  return { state: stateOf(), lacks, wrong, open, ...(openAt ? { openAt } : {}), changed, ...taken };

  function stateOf(): PaperStanding['state'] {
    if (takenAt !== undefined) return changed.length ? 'changed' : 'taken';
    if (lacks.length) return 'lacks';
    if (wrong.length) return 'wrong';
    if (open) return 'open';
    return blank ? 'blank' : 'ready';
  }
}

/** Whether a form comes out as nothing but empty rows: no cell of its tables holds a fact. */
export function isBlankForm({ form, blocks }: Document): boolean {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return form !== undefined && rows.length > 0 && !rows.flat(2).some(holdsFact);
}

/** 　　年　　月　　日 is left to be written by hand. */
function holdsFact({ text, from }: Run): boolean {
  return from !== undefined && /[^\s＿年月日]/.test(text);
}

export function sayStanding({ state, lacks, wrong, open }: PaperStanding): string {
  switch (state) {
    case 'ready':
      return '可以生成';
    case 'blank':
      return '空表，可以打印';
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

/** Each name once, in the order of the form; for a figure that cannot be worked out the name to type. */
function lacksOf(gaps: readonly Gap[], fields: readonly Field[]): readonly Lack[] {
  const known = new Map(fields.map((field) => [field.name, field]));
  const lacking = new Map<string, { columns: Set<string>; path: FactPath }>();
  for (const { path } of gaps) {
    const [shown, , column] = path;
    if (typeof shown !== 'string') continue;
    const name = typedName(shown, known);
    const found = lacking.get(name) ?? { columns: new Set(), path: name === shown ? path : [name] };
    if (typeof column === 'string') found.columns.add(column);
    lacking.set(name, found);
  }
  const order = new Map(fields.map((field, at) => [field.name, at]));
  return [...lacking]
    .sort(([a], [b]) => (order.get(a) ?? fields.length) - (order.get(b) ?? fields.length))
    .map(([name, { columns, path }]) => {
      const knows = known.get(name)?.knows;
      return { name, columns: [...columns], path, ...(knows ? { knows } : {}) };
    });
}

// The few templates that show among them all there is to a form and a paper: what a browser or a validator makes of those it makes
// of the others.
import type { Block } from '../src/core/document/document.ts';
import { fill } from '../src/core/document/fill.ts';
import type { Column, Field } from '../src/core/facts/field.ts';
import type { Entry } from '../src/site/content.ts';
import { content } from './content/load-content.ts';
import { isWhole } from './whole.ts';

function controlOf(type: Field | Column): readonly string[] {
  switch (type.type) {
    case 'rows':
      return type.columns.flatMap(controlOf).map((cell) => `rows with ${cell}`);
    case 'list':
      return [`list of ${type.of.type}`];
    default:
      return [type.type];
  }
}

function partOf(block: Block): string {
  return block.kind === 'table' ? 'table' : `${block.role}${block.pageBreakBefore ? ' on a new page' : ''}`;
}

/** Everything this one has that another may not have. */
export function kindsOf({ template, sample }: Entry): ReadonlySet<string> {
  const { blocks, imprint } = fill(template, sample);
  const paper = [...blocks.map(partOf), template.direction, imprint ? 'imprint' : 'no imprint'];
  return new Set([...template.fields.flatMap(controlOf), ...paper]);
}

/** Each adds the most that those before it do not have. */
export function coveringFew(entries: readonly Entry[]): readonly Entry[] {
  const left = new Set(entries.flatMap((entry) => [...kindsOf(entry)]));
  const few: Entry[] = [];
  const news = (entry: Entry) => [...kindsOf(entry)].filter((kind) => left.has(kind)).length;
  while (left.size > 0) {
    const next = entries.reduce((best, entry) => (news(entry) > news(best) ? entry : best));
    for (const kind of kindsOf(next)) left.delete(kind);
    few.push(next);
  }
  return few;
}

export const templatesToTry: readonly Entry[] = isWhole() ? content.entries : coveringFew(content.entries);

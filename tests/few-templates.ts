// The few templates that show among them all there is to a form and a paper: what a browser or a validator makes of those it makes
// of the others.
import type { Block, Document } from '../src/core/document/document.ts';
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

const samples = new Map<Entry, Document>();

/** Once for each: several questions are asked of it. */
function filledWithSample(entry: Entry): Document {
  const document = samples.get(entry) ?? fill(entry.template, entry.sample);
  samples.set(entry, document);
  return document;
}

function partOf(block: Block): string {
  return block.kind === 'table' ? 'table' : `${block.role}${block.pageBreakBefore ? ' on a new page' : ''}`;
}

type KindsOf = (entry: Entry) => ReadonlySet<string>;

/** The controls of its form. */
export const controlsOf: KindsOf = ({ template }) => new Set(template.fields.flatMap(controlOf));

/** Everything this one has that another may not have. */
export const kindsOf: KindsOf = (entry) => {
  const { template } = entry;
  const { blocks, imprint } = filledWithSample(entry);
  const paper = [...blocks.map(partOf), template.direction, imprint ? 'imprint' : 'no imprint'];
  return new Set([...controlsOf(entry), ...paper]);
};

/** What a sheet and its tables may be: laid on its side, without a head, with rows to write in, with cells that take the rest of a row. */
function sheetOf(entry: Entry): readonly string[] {
  const { blocks, form } = filledWithSample(entry);
  const tables = blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const wide = block.rows.some((row) => row.length < block.columns.length);
    return [
      block.headless ? 'table without a head' : 'table with a head',
      ...(block.tall?.some((lines) => lines > 1) ? ['tall rows'] : []),
      ...(wide ? ['wide cells'] : []),
    ];
  });
  return [...(form ? [`${form.page} form`] : []), ...tables];
}

/** Everything a file may have besides. */
const filesOf: KindsOf = (entry) => new Set([...kindsOf(entry), ...sheetOf(entry)]);

/** Each adds the most that those before it do not have. */
export function coveringFew(entries: readonly Entry[], of: KindsOf = kindsOf): readonly Entry[] {
  const kinds = new Map(entries.map((entry) => [entry, of(entry)]));
  const left = new Set([...kinds.values()].flatMap((each) => [...each]));
  const few: Entry[] = [];
  const news = (entry: Entry) => [...(kinds.get(entry) ?? [])].filter((kind) => left.has(kind)).length;
  while (left.size > 0) {
    const next = entries.reduce((best, entry) => (news(entry) > news(best) ? entry : best));
    for (const kind of kinds.get(next) ?? []) left.delete(kind);
    few.push(next);
  }
  return few;
}

/** Those that have every kind of control: what is typed into them is typed as into the others. */
export const formsToFill: readonly Entry[] = isWhole()
  ? content.entries
  : coveringFew(content.entries, controlsOf);

export const templatesToTry: readonly Entry[] = isWhole() ? content.entries : coveringFew(content.entries);

export const templatesToProve: readonly Entry[] = isWhole()
  ? content.entries
  : coveringFew(content.entries, filesOf);

// The sample of every template; of the few that have all kinds of parts among them a short paper too, and a long one where there is
// enough in it to grow.
import type { Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { content } from '../content/load-content.ts';
import { templatesToProve } from '../few-templates.ts';
import { documentOf, type Paper } from './papers.ts';
import { longFacts, shortFacts } from './sized-facts.ts';

/** Pages a long report has at least. */
export const LONG = 12;
export const SIZED_PAPERS: readonly Paper[] = content.entries.flatMap((entry) => {
  const sized = templatesToProve.includes(entry);
  // A form grows without end with its lists, and its rows are proved elsewhere.
  const long = sized && entry.template.genre !== '表' ? longFacts(entry, LONG) : undefined;
  return Object.entries({
    ...(sized ? { short: shortFacts(entry) } : {}),
    normal: entry.sample,
    ...(long ? { long } : {}),
  }).map(([size, facts]) => ({
    name: `${entry.template.id}-${size}`,
    document: facts === entry.sample ? documentOf(entry, 'sample') : fill(entry.template, facts),
    scheme: FONT_SCHEMES.机关字库,
  }));
});

/** Forms that lie, the lists that are rows of their tables grown over several sheets: what stands at the foot of each is decided by a few twips. */
export const LYING_PAPERS: readonly Paper[] = content.entries.flatMap(({ template, sample }) => {
  const document = fill(template, sample);
  if (document.form?.page !== 'landscape') return [];
  const rowsOf = ({ blocks }: Document) =>
    blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
  let facts = sample;
  for (const [name, fact] of Object.entries(sample)) {
    if (!Array.isArray(fact) || fact.length === 0) continue;
    const more = {
      ...facts,
      [name]: Array.from({ length: 60 }, (_, at): Fact => fact[at % fact.length] ?? ''),
    };
    // A list printed in a cell would make one row taller than a sheet.
    if (rowsOf(fill(template, more)) > rowsOf(fill(template, facts)) + 20) facts = more;
  }
  return [{ name: `${template.id}-60`, document: fill(template, facts), scheme: FONT_SCHEMES.机关字库 }];
});

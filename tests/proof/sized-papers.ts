// Short and normal papers of every template, and long ones of those with enough in them to grow.
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { content } from '../content/load-content.ts';
import type { Paper } from './papers.ts';
import { longFacts, shortFacts } from './sized-facts.ts';

/** Pages a long report has at least. */
export const LONG = 12;
export const SIZED_PAPERS: readonly Paper[] = content.entries.flatMap((entry) => {
  // A form grows without end with its lists, and its rows are proved elsewhere.
  const long = entry.template.genre === '表' ? undefined : longFacts(entry, LONG);
  return Object.entries({
    short: shortFacts(entry),
    normal: entry.sample,
    ...(long ? { long } : {}),
  }).map(([size, facts]) => ({
    name: `${entry.template.id}-${size}`,
    document: fill(entry.template, facts),
    scheme: FONT_SCHEMES.机关字库,
  }));
});

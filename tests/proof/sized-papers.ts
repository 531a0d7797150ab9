// Short and normal papers of every template, and long reports: what is not a report has too little in it to grow.
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { content } from '../content/load-content.ts';
import type { Paper } from './papers.ts';
import { longFacts, shortFacts } from './sized-facts.ts';

/** Pages a long report has at least. */
export const LONG = 12;
/** Papers that grow with their lists. */
const GROWING = ['报告', '通报'];

export const SIZED_PAPERS: readonly Paper[] = content.entries.flatMap((entry) =>
  Object.entries({
    short: shortFacts(entry),
    normal: entry.sample,
    ...(GROWING.includes(entry.template.genre) ? { long: longFacts(entry, LONG) } : {}),
  }).map(([size, facts]) => ({
    name: `${entry.template.id}-${size}`,
    document: fill(entry.template, facts),
    scheme: FONT_SCHEMES.机关字库,
  })),
);

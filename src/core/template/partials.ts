// Texts with a name of their own that templates take in: alone on a line all lines of one, within a line the only line of one.

import { nearestName } from '../source/nearest-name.ts';
import type { Source } from '../source/problem.ts';

/** By name. */
export type Partials = ReadonlyMap<string, Source>;

/** Partials in partials. */
const MOST_PARTIALS_DEEP = 12;

const TAG = /\{\{\s*>\s*([^{}]*?)\s*\}\}/g;

/** The names a text takes in, alone on a line or within one, with the stretch of text each stands in. */
export function partialsIn(
  text: string,
): { readonly name: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(TAG)].map(({ 0: tag, 1: name = '', index }) => ({
    name: partialName(name),
    from: index,
    to: index + tag.length,
  }));
}

/** Some systems take the accents of a file's name apart. */
export function partialName(name: string): string {
  return name.normalize('NFC');
}

/** The partial, or why it cannot be taken in here: `inside` are those being read, the outermost first. */
export function takePartial(name: string, partials: Partials, inside: readonly string[]): Source | string {
  const partial = partials.get(name);
  if (!partial) {
    const nearest = nearestName(name, partials.keys());
    return `没有片段 content/partials/${name}.md${nearest ? `，是不是“${nearest}”？` : ''}`;
  }
  if (inside.includes(name)) return `片段“${name}”套用了自己`;
  if (inside.length >= MOST_PARTIALS_DEEP) return `片段套了超过 ${MOST_PARTIALS_DEEP} 层，请拆开`;
  return partial;
}

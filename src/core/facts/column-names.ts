// Under which other headings sheets carry a column of rows.

import { type Say, textList } from '../source/yaml-shape.ts';

/** `named` holds the column each heading means so far: no heading may mean two. */
export function otherNames(
  list: unknown,
  name: string,
  named: Map<string, string>,
  say: Say,
): readonly string[] {
  const also = textList(list, 'also', say);
  for (const other of also) {
    const owner = named.get(other);
    if (owner !== undefined) say(`also 里的“${other}”已经是列“${owner}”的叫法`, 'also');
    named.set(other, name);
  }
  return also;
}

// What a column of rows may be called, and under which other headings sheets carry the same.

import { type Say, textList } from '../source/yaml-shape.ts';

/** A dot divides paths; whatever is no word cannot be written in a template. */
export function checkName(name: string, say: Say): void {
  if (!/^[\p{L}\p{N}]+$/u.test(name)) say('列名只用文字和数字，不用标点和空格');
}

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

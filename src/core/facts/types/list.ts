// 列表: single values of one type, one after the other.

import type { ListType } from '../field.ts';
import { pauseBetween } from '../side-by-side.ts';
import type { Compound } from './compound.ts';
import { COUNTS, SEVERAL } from './counts.ts';
import { SCALARS, scalarOf } from './scalars.ts';

type Join = readonly [open: string, close: string, between: string, last: string];

const PLAIN: Join = ['', '', '、', '、'];

/** Marks around each item, between two and before the last. */
const JOINS: ReadonlyMap<string, Join> = new Map([
  ['顿号', PLAIN],
  ['顿号和', ['', '', '、', '和']],
  ['分号', ['', '', '；', '；']],
  ['书名号', ['《', '》', '', '']],
  ['引号', ['“', '”', '', '']],
]);

export const list: Compound<ListType> = {
  title: '列表',
  keys: ['of', ...new Set(Object.values(SCALARS).flatMap(({ keys }) => keys))],
  define: (definition, say, { defineItem }) => {
    const of = defineItem(definition.of ?? SCALARS.text.title, definition, say);
    return of && { type: 'list', of };
  },
  isShaped: ({ of }, isScalar) => isScalar(of),
  views: [...JOINS.keys(), ...COUNTS.keys(), ...SEVERAL],
  isCounted: true,
  nextYear: ({ of }, stage) => scalarOf(of).nextYear(of, stage),
  describe: ({ of }) => `${scalarOf(of).title}列表`,
};

/** Items that hold commas of their own, not at the end, are kept apart by a stronger mark (GB/T 15834 4.6). */
const APART: Join = ['', '', '；', '；'];

/** The items of a list with the marks of its view around and between them. */
export function listParts<Part extends string | { readonly text: string }>(
  items: readonly Part[],
  mark: (text: string) => Part,
  view = '顿号',
): readonly Part[] {
  const commas = view === '顿号和' && items.some((item) => /[，、；]\s*\S/.test(textOf(item)));
  const [open, close, between, last] = commas ? APART : (JOINS.get(view) ?? PLAIN);
  const parts: Part[] = [];
  for (const [index, item] of items.entries()) {
    const join = index === 0 ? '' : index === items.length - 1 ? last : between;
    const previous = items[index - 1];
    const isPause = join === '、' && previous !== undefined;
    const before = (isPause ? pauseBetween(textOf(previous), textOf(item)) : join) + open;
    if (before) parts.push(mark(before));
    parts.push(item);
    if (close) parts.push(mark(close));
  }
  return parts;
}

function textOf(item: string | { readonly text: string }): string {
  return typeof item === 'string' ? item : item.text;
}

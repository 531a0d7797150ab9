// What stands for room to write by hand: names and views nothing else has.

import type { Vocabulary } from '../facts/vocabulary.ts';
import {
  countedRows,
  EMPTY_ROWS,
  emptyRows,
  MOST_EMPTY_ROWS,
  MOST_ROOM,
  orBlank,
  ROOM,
  room,
} from './handwriting.ts';
import type { Meaning } from './meaning.ts';
import type { Ref } from './template.ts';

/** Undefined for every other reference; `resolve` tells of the name in front of the view. */
export function meaningByHand(
  ref: Ref,
  resolve: (ref: Ref) => Meaning | string,
  vocabulary: Vocabulary,
): Meaning | string | undefined {
  const written = [ref.name, ...ref.views].join('.');
  if (ref.name === ROOM)
    return room(ref) ? { kind: 'scalar' } : `{{${written}}} 应写成 {{${ROOM}.3}}：留几行，1 至 ${MOST_ROOM}`;
  if (ref.name === EMPTY_ROWS)
    return emptyRows(ref)
      ? { kind: 'flag' }
      : `{{#${written}}} 应写成 {{#${EMPTY_ROWS}.8}}：空几行，1 至 ${MOST_EMPTY_ROWS}`;
  const counted = countedRows(ref);
  const shown = counted ?? orBlank(ref);
  if (!shown) return undefined;
  const meaning = resolve(shown);
  if (typeof meaning === 'string') return meaning;
  const uses = meaning.uses ? { uses: meaning.uses } : {};
  if (!counted)
    return meaning.kind === 'scalar' || meaning.kind === 'list'
      ? { kind: 'scalar', ...uses }
      : `“${written}”：只有一句话、一个数、一个日期、一个列表可以留白`;
  const type = vocabulary.get(shown.name)?.type;
  return !shown.views.length && (type === 'int' || type === 'computed')
    ? { kind: 'flag', ...uses }
    : `“${written}”：空几行由一个整数说，“${shown.name}”不是整数`;
}

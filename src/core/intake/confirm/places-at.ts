// Where in the text that is which is looked at: all places of a blank or of fixed words, a line, a change, a list.

import type { TextSpan } from '../text/source.ts';
import { blankItemsOf, blanksOf, nextUnseen, type Paper } from './confirm.ts';
import type { Decisions } from './decisions.ts';
import { fixedItems } from './fixed-words.ts';

/** The one under `at` first. */
export function placesAt(paper: Paper, decisions: Decisions): readonly TextSpan[] {
  const { step, at } = decisions;
  const { found } = paper;
  if (step === '结构') {
    const line = found.paragraphs.find(({ start }) => String(start) === at);
    const change = found.changes.find(({ id }) => id === at);
    return [line, change].flatMap((each) => each ?? []);
  }
  const items = step === '空' ? blankItemsOf(paper, decisions) : fixedItems(paper, decisions);
  const id = at || nextUnseen(items, '');
  const item = items.find(({ places }) => places.some((place) => place.id === id));
  if (item) {
    const first = item.places.find((place) => place.id === id);
    return [first, ...item.places.filter((place) => place !== first)].flatMap((each) => each ?? []);
  }
  const repeated = [...found.lists, ...found.tables].find((each) => each.id === id);
  const offered = blanksOf(paper, decisions).find((each) => each.id === id);
  return [repeated, offered].flatMap((each) => each ?? []);
}

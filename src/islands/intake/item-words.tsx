// What of the fixed text is pointed out, and what stands there instead, in a line of the list.

import type { JSX } from 'preact';
import type { FixedItem } from '../../core/intake/confirm/fixed-words.ts';
import { itemShown } from '../../core/intake/confirm/item-shown.ts';
import type { OpenPaper } from './intake-steps.ts';

export function ItemWords({
  item,
  paper,
}: {
  readonly item: FixedItem;
  readonly paper: OpenPaper;
}): JSX.Element {
  const { from, to } = itemShown(paper.found, item);
  const told = item.mended !== undefined || (item.slip?.right !== undefined && !item.seen);
  return (
    <>
      <b>{from}</b>
      {told ? ` → ${to}` : ''}
    </>
  );
}

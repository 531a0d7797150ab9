// Marks at the ends of paragraphs before a table and at the end of the paper: there no paragraph can be joined to a next one, so a
// paragraph taken out or put in gives its mark to one before it.

import type { Paragraph } from '../document/document.ts';
import { aloneParagraph, changedParagraph } from './changed-paragraph.ts';
import type { Fate, TrackedBlock, TrackedParagraph } from './tracked.ts';

export function joinAtEnds(blocks: readonly TrackedBlock[]): readonly TrackedBlock[] {
  const joined: TrackedBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') settleEnd(joined);
    joined.push(block);
  }
  settleEnd(joined);
  return joined;
}

/** Of blocks that nothing but a table or the end of the paper follows. */
function settleEnd(blocks: TrackedBlock[]): void {
  pairLast(blocks);
  const last = blocks.at(-1);
  const change = last?.kind === 'paragraph' ? last.mark : undefined;
  if (last?.kind !== 'paragraph' || !change) return;
  const at = lastPlace(blocks, (block) => fateOf(block) !== change);
  const kept = blocks[at];
  if (kept?.kind !== 'paragraph') return;
  if (blocks.slice(at).some(({ kind }) => kind === 'table')) {
    // A table that goes too stands between them: the paragraph that stays is the one behind it.
    blocks[at] = aloneParagraph(change === 'added' ? later(kept) : earlier(kept), change);
    blocks[blocks.length - 1] =
      change === 'added'
        ? changedParagraph(earlier(kept), last.paragraph)
        : changedParagraph(last.paragraph, later(kept));
  } else {
    blocks[at] = { ...kept, mark: change };
    blocks[blocks.length - 1] = withMarkOf(kept, last, change);
  }
}

/** Where some were taken out and some put in at the very end, the last of both are one that was rewritten. */
function pairLast(blocks: TrackedBlock[]): void {
  const from = lastPlace(blocks, (block) => block.kind === 'table' || !block.mark) + 1;
  const tail = blocks.slice(from);
  const [removed, added] = (['removed', 'added'] as const).map((change) => lastOf(tail, change));
  if (!removed || !added) return;
  const rest = tail.filter((each) => each !== removed && each !== added);
  blocks.splice(from, tail.length, ...rest, changedParagraph(removed.paragraph, added.paragraph));
}

/** Its own mark stays, with the look of the one that ends the paper in the other state. */
function withMarkOf(kept: TrackedParagraph, last: TrackedParagraph, change: Fate): TrackedParagraph {
  const { mark: _mark, ...rest } = last;
  return change === 'removed'
    ? { ...rest, paragraph: { ...kept.paragraph, runs: last.paragraph.runs }, was: last.paragraph }
    : { ...rest, was: kept.was ?? kept.paragraph };
}

/** As it was before. */
function earlier({ paragraph, was, words }: TrackedParagraph): Paragraph {
  const runs = words.flatMap(({ change, runs }) => (change === 'added' ? [] : runs));
  return { ...(was ?? paragraph), runs };
}

/** As it is now: of one whose neighbour gave it its mark, `paragraph` holds the words it had. */
function later({ paragraph, words }: TrackedParagraph): Paragraph {
  return { ...paragraph, runs: words.flatMap(({ change, runs }) => (change === 'removed' ? [] : runs)) };
}

function fateOf(block: TrackedBlock): Fate | undefined {
  return block.kind === 'table' ? block.change : block.mark;
}

function lastOf(blocks: readonly TrackedBlock[], change: Fate): TrackedParagraph | undefined {
  const last = blocks[lastPlace(blocks, (block) => fateOf(block) === change)];
  return last?.kind === 'paragraph' ? last : undefined;
}

/** -1 where there is none. */
function lastPlace(blocks: readonly TrackedBlock[], is: (block: TrackedBlock) => boolean): number {
  let at = blocks.length - 1;
  for (let block = blocks[at]; block && !is(block); block = blocks[at]) at--;
  return at;
}

// Two documents as one that shows what was changed: accept everything and it is the later, reject everything and it is the earlier.

import type { Block, Document, Paragraph, Table } from '../document/document.ts';
import { plainText } from '../document/document.ts';
import { imprintTurnsPage, withEndSettled } from '../layout/lay-out.ts';
import { IMPRINT_ANCHOR } from '../style/roles.ts';
import { aloneParagraph, changedParagraph } from './changed-paragraph.ts';
import { linesInCommon } from './lines-in-common.ts';
import { pairAlike } from './pair-alike.ts';
import { joinAtEnds } from './paragraph-marks.ts';
import type { Fate, Tracked, TrackedBlock, TrackedRuns } from './tracked.ts';
import { trackedImprint } from './tracked-imprint.ts';
import { tableKey, trackedTable, wholeTable } from './tracked-table.ts';

export function trackChanges(before: Document, now: Document): Tracked {
  const blocks = joinAtEnds(inOrder(withAnchor(before), withAnchor(now)));
  const imprint = trackedImprint(before.imprint, now.imprint);
  return {
    now,
    blocks,
    ...(imprint ? { imprint } : {}),
    places: placesIn(blocks) + (imprint ? placesOfImprint(imprint) : 0),
  };
}

/** With the paragraph that stands after a table which ends the text, and before an imprint on a page of its own. */
function withAnchor(document: Document): readonly Block[] {
  const { blocks } = withEndSettled(document);
  const turnsPage = imprintTurnsPage(document);
  if (!turnsPage && blocks.at(-1)?.kind !== 'table') return blocks;
  const anchor: Paragraph = { kind: 'paragraph', role: 'blank', runs: [], line: IMPRINT_ANCHOR };
  return [...blocks, turnsPage ? { ...anchor, pageBreakBefore: true } : anchor];
}

function inOrder(before: readonly Block[], now: readonly Block[]): TrackedBlock[] {
  const blocks: TrackedBlock[] = [];
  let [i, j] = [0, 0];
  const pairs = linesInCommon(before.map(keyOf), now.map(keyOf));
  for (const [nextI, nextJ] of [...pairs, [before.length, now.length] as const]) {
    blocks.push(...between(before.slice(i, nextI), now.slice(j, nextJ)));
    const [one, other] = [before[nextI], now[nextJ]];
    if (one && other) blocks.push(both(one, other));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return blocks;
}

/** Blocks that changed against those that stand in their place. */
function between(before: readonly Block[], now: readonly Block[]): TrackedBlock[] {
  const blocks: TrackedBlock[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [
    ...pairAlike(before.map(textOf), now.map(textOf)),
    [before.length, now.length] as const,
  ]) {
    blocks.push(...before.slice(i, nextI).map((block) => alone(block, 'removed')));
    blocks.push(...now.slice(j, nextJ).map((block) => alone(block, 'added')));
    const [one, other] = [before[nextI], now[nextJ]];
    if (one && other) blocks.push(both(one, other));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return blocks;
}

function both(before: Block, now: Block): TrackedBlock {
  if (before.kind === 'table' && now.kind === 'table') return trackedTable(before, now);
  if (before.kind === 'paragraph' && now.kind === 'paragraph') return changedParagraph(before, now);
  throw new Error('a paragraph was paired with a table');
}

function alone(block: Block, change: Fate): TrackedBlock {
  if (block.kind === 'table') return wholeTable(block, change);
  return aloneParagraph(block, change);
}

/** Equal keys: the same block but for its look, or the same kind of table. */
function keyOf(block: Block): string {
  return block.kind === 'table' ? tableKey(block) : `${block.role}\u0000${plainText(block.runs)}`;
}

/** A table is paired by its key alone. */
function textOf(block: Paragraph | Table): string {
  return block.kind === 'table' ? '' : plainText(block.runs);
}

function placesIn(blocks: readonly TrackedBlock[]): number {
  let places = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') places += placesOf(block.words) || (block.mark ? 1 : 0);
    else if (block.change) places += 1;
    else
      for (const row of block.rows)
        places += row.change ? 1 : row.cells.reduce((sum, cell) => sum + placesOf(cell), 0);
  }
  return places;
}

function placesOfImprint({
  copies = [],
  printer = [],
  printed = [],
  change,
  copiesChange,
}: NonNullable<Tracked['imprint']>): number {
  return change || copiesChange
    ? 1
    : [copies, printer, printed].reduce((sum, part) => sum + placesOf(part), 0);
}

/** Something put in place of something is one place. */
function placesOf(words: readonly TrackedRuns[]): number {
  return words.filter(
    ({ change }, at) => change && !(change === 'added' && words[at - 1]?.change === 'removed'),
  ).length;
}

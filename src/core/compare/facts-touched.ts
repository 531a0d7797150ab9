// Which answers of the form a difference touches: the facts behind the words that were changed or taken out by hand.

import type { Block, Document, Run } from '../document/document.ts';
import { type FactPath, pathId } from '../facts/fact.ts';
import type { Difference } from './compare-text.ts';

/** Facts named for one difference; a paragraph rewritten from end to end may be made of many. */
const MOST = 4;

/** In the order of the words. None where only words of the template, or new ones, are concerned. */
export function factsTouched({ blocks }: Document, difference: Difference): readonly FactPath[] {
  if (difference.kind === 'added') return [];
  const { expected } = difference;
  const line = blocks.flatMap(linesOf).find((runs) => runs.map(({ text }) => text).join('') === expected);
  if (!line) return [];
  const length = [...expected].length;
  const [from, to] =
    difference.kind === 'changed' ? [difference.head, length - difference.tail] : [0, length];
  const found = new Map<string, FactPath>();
  let at = 0;
  for (const { text, from: path } of line) {
    const end = at + [...text].length;
    // Where something was only put in, the words on either side of it are meant.
    const touched = from === to ? at <= from && from <= end : at < to && from < end;
    if (path && touched) found.set(pathId(path), path);
    at = end;
  }
  return [...found.values()].slice(0, MOST);
}

/** Lines as in the plain text of the paper. */
function linesOf(block: Block): Run[][] {
  if (block.kind === 'paragraph') return splitLines(block.runs);
  return block.rows.map((cells) =>
    cells.flatMap((runs, index) => [
      ...(index ? [{ text: '\t' }] : []),
      ...runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })),
    ]),
  );
}

function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

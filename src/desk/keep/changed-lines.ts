// The changed lines of a tracked paper for the page: each with its changes, and of what stays only the words around them.

import type { Fate, Tracked, TrackedRuns } from '../../core/compare/tracked.ts';
import { plainText } from '../../core/document/document.ts';

export type LineChanged = readonly { readonly change?: Fate; readonly text: string }[];

/** Characters of what stays that are shown on each side of a change. */
const AROUND = 24;

export function changedLines({ blocks, imprint }: Tracked): readonly LineChanged[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.words]
      : [
          ...(block.change
            ? [
                [
                  {
                    change: block.change,
                    runs: [{ text: block.table.columns.map(({ title }) => title).join('　') }],
                  },
                ],
              ]
            : []),
          ...block.rows.map(({ cells }) => inOneLine(cells)),
        ],
  );
  const { copies = [], printer = [], printed = [] } = imprint ?? {};
  return [...lines, copies, inOneLine([printer, printed])].filter(isChanged).map(shortened);
}

function inOneLine(cells: readonly (readonly TrackedRuns[])[]): readonly TrackedRuns[] {
  return cells.flatMap((cell, index) => (index ? [{ runs: [{ text: '　' }] }, ...cell] : cell));
}

function isChanged(words: readonly TrackedRuns[]): boolean {
  return words.some(({ change, runs }) => change && plainText(runs));
}

function shortened(words: readonly TrackedRuns[]): LineChanged {
  return words.map(({ change, runs }, index) => {
    const text = plainText(runs).replaceAll('\n', ' ');
    if (change) return { change, text };
    const characters = [...text];
    const [head, tail] = [index === 0 ? 0 : AROUND, index === words.length - 1 ? 0 : AROUND];
    if (characters.length <= head + tail + 1) return { text };
    return { text: `${characters.slice(0, head).join('')}……${tail ? characters.slice(-tail).join('') : ''}` };
  });
}

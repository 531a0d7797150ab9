// A table to print and write on: its titles, a few lines in small type, and rows high enough for a hand.

import { textWidth as widthOf } from '../style/char-width.ts';
import { styleOf } from '../style/roles.ts';
import { formWidths } from './column-widths.ts';
import { type Block, type Paragraph, plainText, type Run, type Table } from './document.ts';
import type { Numbered } from './number.ts';
import { isLong, twoByTwo } from './two-by-two.ts';

/** Half-points and twips: 小四 for lines of text, 四号 for headings. */
const TEXT = { size: 24, line: 380 } as const;
const HEADING = { size: 28, line: 480, before: 120 } as const;
/** Room under a title, and between two tables, which Word would make one. */
const GAP = { title: 240, tables: 200, text: 100 } as const;

/** How rows stand of which there are many. */
type Order = 'one by one' | 'two by two';

/** In em: some ten lines. */
const MOST_KEPT = 360;

/** `title` has its line breaks, and `broken` those of the titles of further sheets. */
export function formBlocks(
  title: readonly Run[],
  numbered: readonly Numbered[],
  broken: (runs: readonly Run[]) => readonly Run[],
  textWidth: number,
  order: Order = 'one by one',
): Block[] {
  const blocks: Block[] = [{ kind: 'paragraph', role: 'title', runs: title }, gap(GAP.title)];
  for (const block of numbered) {
    if (block.kind === 'table' && blocks.at(-1)?.kind === 'table') blocks.push(gap(GAP.tables));
    const [first, ...rest] = blocksOf(block, broken, textWidth, order);
    if (first) blocks.push(apart(first, blocks.at(-1)), ...rest);
  }
  return blocks.map((block, index) =>
    staysWith(block, blocks[index + 1], blocks[index + 2]) ? { ...block, keepNext: true } : block,
  );
}

/** What stands over a table is on its page, and with a note under a table its last row. */
function staysWith(block: Block, next: Block | undefined, over: Block | undefined): boolean {
  if (block.kind === 'paragraph') return next?.kind === 'table';
  return next?.kind === 'paragraph' && next.role === 'body' && over?.kind !== 'table';
}

/** A line of text under a table does not touch it. */
function apart(block: Block, above: Block | undefined): Block {
  const under = above?.kind === 'table' && block.kind === 'paragraph' && block.role === 'body';
  return under ? { ...block, before: GAP.text } : block;
}

function blocksOf(
  block: Numbered,
  broken: (runs: readonly Run[]) => readonly Run[],
  textWidth: number,
  order: Order,
): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [line(block.runs)];
    case 'heading':
      return [{ ...line([...block.runs, ...block.rest]), role: 'heading1', ...HEADING, keepNext: true }];
    case 'table':
      return [
        order === 'two by two' && isLong(block)
          ? twoByTwo(formTable(block, textWidth / 2))
          : formTable(block, textWidth),
      ];
    case 'attachment':
      return [
        { kind: 'paragraph', role: 'title', runs: broken(block.runs), pageBreakBefore: true },
        gap(GAP.title),
      ];
  }
}

function line(runs: readonly Run[]): Paragraph {
  // A note of a few lines turns no page without them.
  const short = widthOf(plainText(runs)) < MOST_KEPT;
  return {
    kind: 'paragraph',
    role: 'body',
    runs,
    ...TEXT,
    indent: {},
    ...(short ? { keepLines: true } : {}),
  };
}

function gap(height: number): Paragraph {
  return { kind: 'paragraph', role: 'blank', runs: [], line: height };
}

function formTable(
  { columns, rows, tall, headless }: Extract<Numbered, { kind: 'table' }>,
  textWidth: number,
): Table {
  const widths = formWidths(columns, rows, textWidth, headless);
  return {
    kind: 'table',
    columns: columns.map(({ title, centered }, index) => ({ title, width: widths[index] ?? 0, centered })),
    rows,
    ...(headless ? { headless } : {}),
    // Every row of a form is one to write in.
    tall: tall.map((lines) => Math.max(1, lines)),
  };
}

/** Whether a title fits in one line of the sheet. */
export function fitsOneLine(title: readonly Run[], width: number): boolean {
  return widthOf(plainText(title)) * styleOf('title').size * 10 < width - styleOf('title').size * 10;
}

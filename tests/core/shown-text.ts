// What the preview shows of each block, and what the document says there; white space aside, which ends lines.
import { type Document, plainText } from '../../src/core/document/document.ts';
import { imprintLines } from '../../src/core/document/imprint-lines.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';

const IMPRINT = -1;
const bare = (text: string) => text.replace(/\s+/g, '');

/** Text of every block in order, the imprint last; the head of a table counts once, however many pages repeat it. */
export function shownTexts(document: Document): string[] {
  const shown = new Map<number, string>();
  const headPage = new Map<number, number>();
  for (const { lines, number } of layOut(document)) {
    for (const line of lines) {
      if (line.role === 'tableHead') {
        const first = headPage.get(line.block) ?? number;
        headPage.set(line.block, first);
        if (number !== first) continue;
      }
      shown.set(line.block, (shown.get(line.block) ?? '') + lineText(line));
    }
  }
  return blocksOf(document).map((block) => bare(shown.get(block) ?? ''));
}

export function saidTexts(document: Document): string[] {
  const said = document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? plainText(block.runs)
      : [...block.columns.map(({ title }) => title), ...block.rows.flat().map(plainText)].join(''),
  );
  return [...said, ...(document.imprint ? [imprintLines(document).join('')] : [])].map(bare);
}

const blocksOf = ({ blocks, imprint }: Document) => [...blocks.keys(), ...(imprint ? [IMPRINT] : [])];

// LibreOffice's lines told apart by the block they belong to, so that its pages can be compared where its lines are ours.
import { type Document, plainText } from '../../src/core/document/document.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import type { PdfPage } from './soffice.ts';

/** A line of a page; cells of a table that stand side by side make one. */
type Line = { readonly page: number; readonly text: string };
export type BlockLines = {
  readonly block: number;
  readonly lines: number;
  /** Pages from 1 on which the block begins and ends. */
  readonly from: number;
  readonly to: number;
};

const bare = (text: string) => text.replace(/\s/gu, '');

export function ownBlocks(document: Document): BlockLines[] {
  return byBlock(
    document,
    layOut(document).flatMap(({ number, lines }) => {
      const rows = new Map<number, string>();
      for (const line of lines) rows.set(line.y, (rows.get(line.y) ?? '') + lineText(line));
      return [...rows].toSorted(([a], [b]) => a - b).map(([, text]) => ({ page: number, text }));
    }),
  );
}

/** The last line of every page is its number. */
export function officeBlocks(document: Document, pages: readonly PdfPage[]): BlockLines[] {
  return byBlock(
    document,
    pages.flatMap(({ lines }, index) => lines.slice(0, -1).map(({ text }) => ({ page: index + 1, text }))),
  );
}

/**
 * Lines shared out to blocks by counting characters; blank lines have none and are left out. A table ends this: the order
 * of its cells is not told, so what comes after it is not told apart either.
 */
function byBlock({ blocks }: Document, all: readonly Line[]): BlockLines[] {
  const lines = all.filter(({ text }) => bare(text));
  const found: BlockLines[] = [];
  let at = 0;
  for (const [block, each] of blocks.entries()) {
    if (each.kind === 'table') break;
    const length = bare(plainText(each.runs)).length;
    if (!length) continue;
    const first = at;
    for (let read = 0; read < length && at < lines.length; at++) read += bare(lines[at]?.text ?? '').length;
    const [from, to] = [lines[first]?.page ?? 0, lines[at - 1]?.page ?? 0];
    found.push({ block, lines: at - first, from, to });
  }
  return found;
}

// Lines and table rows page by page, from this project's layout and from `docx/layout`, in one shape to compare.
import { ImportedXmlComponent } from 'docx';
import { layoutDocument } from 'docx/layout';
import { toDocxDocument } from '../../scripts/docx-document.ts';
import type { Document } from '../../src/core/document/document.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { NO_LINE_END, NO_LINE_START } from '../../src/core/style/line-edges.ts';
import { DAY } from './papers.ts';

/** Lengths in twips from the top of the sheet. */
export type LaidPage = {
  readonly lines: readonly { readonly text: string; readonly y: number; readonly block: number }[];
  readonly rows: readonly { readonly table: number; readonly y: number; readonly height: number }[];
};

const TWIPS_PER_PIXEL = 15;

/** `docx/layout` takes — for half an em, as Japanese fonts have it; in Chinese fonts it is a whole one, like ■. */
const STAND_INS: Readonly<Record<string, string>> = { '—': '■' };

const bare = new WeakMap<Document, Document>();

/** `docx/layout` does not follow a table that text flows around, as the imprint is. */
export function withoutImprint({ name, document }: { readonly name: string; readonly document: Document }) {
  const { title, blocks, gaps } = document;
  const without = bare.get(document) ?? { title, blocks, gaps };
  bare.set(document, without);
  return { name, document: without };
}

const known = new WeakMap<Document, LaidPage[]>();

/** Pages as `docx/layout` lays them out; fonts of Windows, the widths of which it knows without guessing. */
export function docxPages(document: Document): LaidPage[] {
  const pages = known.get(document) ?? layOutWithDocx(document);
  known.set(document, pages);
  return pages;
}

function edges(name: string, marks: string): ImportedXmlComponent {
  const stood = Object.entries(STAND_INS).reduce(
    (text, [mark, other]) => text.replaceAll(mark, other),
    marks,
  );
  return new ImportedXmlComponent(name, { 'w:lang': 'zh-CN', 'w:val': stood });
}

function layOutWithDocx(document: Document): LaidPage[] {
  const options = { scheme: FONT_SCHEMES['Windows 自带'], author: '', day: DAY };
  const file = toDocxDocument(withStandIns(document), options);
  // The lists that the settings of our files hold.
  file.Settings.addChildElement(edges('w:noLineBreaksBefore', NO_LINE_START));
  file.Settings.addChildElement(edges('w:noLineBreaksAfter', NO_LINE_END));
  const { pages, stoppedAt } = layoutDocument(file, { guess: true });
  if (stoppedAt) throw new Error(`docx/layout stopped at ${stoppedAt}`);
  return pages.map(({ body }) => ({
    lines: body.flatMap((block) =>
      block.type === 'table'
        ? []
        : block.lines.map(({ text, y }) => ({
            text: plain(text),
            y: y * TWIPS_PER_PIXEL,
            block: block.index,
          })),
    ),
    rows: body.flatMap((block) =>
      block.type === 'table'
        ? block.rows.map(({ y, height }) => ({
            table: block.index,
            y: y * TWIPS_PER_PIXEL,
            height: height * TWIPS_PER_PIXEL,
          }))
        : [],
    ),
  }));
}

/** Pages of this project; a table row is what stands between two rules across the page. */
export function ownPages(document: Document): LaidPage[] {
  const isTable = (block: number) => document.blocks[block]?.kind === 'table';
  return layOut(document).map(({ lines, rules }) => {
    const own = lines.filter(({ block }) => block >= 0);
    const down = rules.filter(({ x, toX }) => x === toX);
    const tops = [...new Set(down.map(({ y }) => y))].toSorted((a, b) => a - b);
    return {
      lines: own
        .filter(({ block }) => !isTable(block))
        .map((line) => ({ text: plain(lineText(line)), y: line.y, block: line.block })),
      rows: tops.map((top) => {
        const bottom = down.find(({ y }) => y === top)?.toY ?? top;
        const inside = own.find(({ y, block }) => isTable(block) && y >= top && y < bottom);
        return { table: inside?.block ?? -1, y: top, height: bottom - top };
      }),
    };
  });
}

/** Stand-ins and dashes look alike; tabs and spaces at the end of a line are not seen. */
function plain(text: string): string {
  return text.replaceAll('■', '—').replaceAll('\t', '').trimEnd();
}

function withStandIns(document: Document): Document {
  const swap = <Run extends { readonly text: string }>(run: Run): Run => ({
    ...run,
    text: Object.entries(STAND_INS).reduce((text, [mark, other]) => text.replaceAll(mark, other), run.text),
  });
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, runs: block.runs.map(swap) }
      : { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(swap))) },
  );
  return { title: document.title, blocks, gaps: [] };
}

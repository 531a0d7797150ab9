// The preview must turn the page where Word does: the same lines and table rows on every page as `docx/layout`, at the same height.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Paragraph } from '../../src/core/document/document.ts';
import { keepEnd } from '../../src/core/document/keep-end.ts';
import { docxPages, type LaidPage, ownPages, withoutImprint } from './laid-lines.ts';
import { officePapers } from './papers.ts';
import { PROBES } from './probes.ts';
import { paragraphText } from './random-text.ts';

const paragraph = (role: Paragraph['role'], text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  role,
  runs: text ? [{ text }] : [],
  ...more,
});
const KEPT = { keepNext: true } as const;

/** What stands between paragraphs: headings kept with what follows, blank lines, tables, an attachment on a new page. */
const group = fc.oneof(
  { weight: 6, arbitrary: paragraphText.map((text): Block[] => [paragraph('body', text)]) },
  { weight: 2, arbitrary: fc.constant<Block[]>([paragraph('heading1', '一、会前准备情况', KEPT)]) },
  {
    weight: 2,
    arbitrary: fc.constant<Block[]>([
      paragraph('heading1', '二、会议召开情况', KEPT),
      paragraph('heading2', '（一）通报上年度民主生活会整改落实情况和本次会议征求意见情况', KEPT),
    ]),
  },
  { weight: 1, arbitrary: fc.constant<Block[]>([paragraph('blank', '')]) },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraphText, { minLength: 1, maxLength: 6 })
      .map((texts): Block[] => [table(texts)]),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Block[]>([
      paragraph('attachmentLabel', '附件', { pageBreakBefore: true }),
      paragraph('blank', ''),
      paragraph('attachmentTitle', '整改落实情况清单'),
    ]),
  },
);
const CLOSING: readonly Block[] = [
  paragraph('blank', '', KEPT),
  paragraph('blank', '', KEPT),
  paragraph('signature', '中共明川区晴澜街道工作委员会', {
    ...KEPT,
    align: 'center',
    indent: { left: 4237, right: 0 },
  }),
  paragraph('date', '2026年1月16日', { indent: { left: 0, right: 1263 } }),
];

function table(texts: readonly string[]): Block {
  const columns = [
    { title: '序号', width: 844, centered: true },
    { title: '整改措施', width: 8000, centered: false },
  ];
  return { kind: 'table', columns, rows: texts.map((text, i) => [[{ text: String(i + 1) }], [{ text }]]) };
}

/** 60 papers, the same on every run. */
const RANDOM = fc
  .sample(fc.array(group, { minLength: 2, maxLength: 24 }), { seed: 2012, numRuns: 60 })
  .map((groups, index) => ({
    name: `random paper ${index + 1}`,
    document: { title: '', blocks: keepEnd([...groups.flat(), ...CLOSING]), gaps: [] } satisfies Document,
  }));

const PAPERS: readonly { readonly name: string; readonly document: Document }[] = [
  ...Object.entries(PROBES).map(([name, document]) => ({ name, document })),
  // It knows neither sheets that lie nor rows with room to write in: forms are held against LibreOffice.
  ...officePapers('sample', 'headed', 'blank', 'empty')
    .filter(({ document: { form } }) => !form)
    .map(withoutImprint),
];

/** Upper edges of the lines of every page, in whole twips. */
const heights = (pages: readonly LaidPage[]) => pages.map(({ lines }) => lines.map(({ y }) => Math.round(y)));

describe.each(PAPERS)('$name', ({ document }) => {
  const [own, other] = [ownPages(document), docxPages(document)];

  test('has as many pages as in docx/layout and the same number of lines at the same heights', () => {
    expect(heights(own)).toEqual(heights(other));
  });

  test('has the same table rows on the same pages, equally tall', () => sameRows(own, other));
});

describe('random papers', () => {
  test('turn the page where docx/layout does, wherever both break the lines alike', () => {
    const texts = (pages: readonly LaidPage[]) => pages.flatMap(({ lines }) => lines.map(({ text }) => text));
    const alike = RANDOM.filter(
      ({ document }) => texts(ownPages(document)).join('\n') === texts(docxPages(document)).join('\n'),
    );
    console.log(`random papers whose lines are alike: ${alike.length} of ${RANDOM.length}`);
    expect(alike.length).toBeGreaterThan(30);
    for (const { name, document } of alike) {
      expect(heights(ownPages(document)), name).toEqual(heights(docxPages(document)));
      sameRows(ownPages(document), docxPages(document));
    }
  });
});

function sameRows(own: readonly LaidPage[], other: readonly LaidPage[]) {
  const tables = (pages: readonly LaidPage[]) => pages.map((page) => page.rows.map(({ table }) => table));
  expect(tables(own)).toEqual(tables(other));
  own.forEach((page, index) => {
    page.rows.forEach((row, at) => {
      const twin = other[index]?.rows[at];
      expect(Math.abs(row.y - (twin?.y ?? 0))).toBeLessThan(1);
      // docx/layout counts the rule under the last row of a table as part of it: half a point.
      expect(Math.abs(row.height - (twin?.height ?? 0))).toBeLessThan(
        page.rows[at + 1]?.table === row.table ? 1 : 11,
      );
    });
  });
}

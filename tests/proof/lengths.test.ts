// Short, normal and long reports of every template: as many pages as in docx/layout, the same lines, and LibreOffice's pages where it has our lines.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocxBytes } from '../../src/render/docx.ts';
import { content } from '../content/load-content.ts';
import { docxPages, ownPages } from './laid-lines.ts';
import { agreement } from './line-agreement.ts';
import { officeBlocks, ownBlocks } from './office-lines.ts';
import { optionsFor, type Paper } from './papers.ts';
import { longFacts, shortFacts } from './sized-facts.ts';
import { HAS_EVEN_DIGITS, MISSING, type PdfPage, readPdf, toPdfs } from './soffice.ts';

/** Pages a long report has at least. */
const LONG = 12;
const PAPERS: readonly Paper[] = content.entries.flatMap((entry) =>
  Object.entries({
    short: shortFacts(entry),
    normal: entry.sample,
    long: longFacts(entry, LONG),
  }).map(([size, facts]) => ({
    name: `${entry.template.id}-${size}`,
    document: fill(entry.template, facts),
    scheme: FONT_SCHEMES.机关字库,
  })),
);

describe.each(PAPERS)('$name', ({ name, document }) => {
  const pages = layOut(document);

  test('is filled, and as long as its name says', () => {
    expect(document.gaps).toEqual([]);
    if (name.endsWith('long')) expect(pages.length).toBeGreaterThanOrEqual(LONG);
    else expect(pages.length).toBeLessThan(LONG);
  });

  test('has the pages of docx/layout', () => {
    expect(pages).toHaveLength(docxPages(document).length);
    const first = (each: ReturnType<typeof ownPages>) => each.map(({ lines }) => lines[0]?.text);
    expect(first(ownPages(document))).toEqual(first(docxPages(document)));
  });

  test('breaks 98 lines in 100 and more where docx/layout does', () => {
    const { same, total } = agreement(document);
    expect(total).toBeGreaterThan(20);
    expect(same / total).toBeGreaterThanOrEqual(0.98);
  });

  test('shows text of the paper on the page that bears the date', () => {
    const page = pages.find(({ lines }) => lines.some(({ role }) => role === 'date'));
    expect(page?.lines.map(({ role }) => role)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:body|heading|tableCell)/)]),
    );
  });
});

test('the lines of all thirty, counted', () => {
  const counts = PAPERS.map(({ document }) => agreement(document));
  const sum = (pick: 'same' | 'total') => counts.reduce((all, count) => all + count[pick], 0);
  console.log(
    `short, normal and long: ${sum('same')} of ${sum('total')} lines as in docx/layout, ` +
      `${((100 * sum('same')) / sum('total')).toFixed(2)} %; pages ${PAPERS.map(({ document }) => layOut(document).length).join(' ')}`,
  );
  expect(sum('same') / sum('total')).toBeGreaterThanOrEqual(0.98);
});

if (MISSING) console.log(`LibreOffice proofs are skipped: ${MISSING}`);

describe.skipIf(MISSING)('in LibreOffice', () => {
  let folder = '';
  const office = new Map<string, PdfPage[]>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'huiwen-lengths-'));
    const files: Record<string, Uint8Array> = {};
    for (const paper of PAPERS) files[paper.name] = await toDocxBytes(paper.document, optionsFor(paper));
    for (const [name, path] of Object.entries(toPdfs(folder, files))) office.set(name, readPdf(path));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every paragraph before the first with other lines stands on the same pages; without such a one the counts agree', () => {
    let alike = 0;
    let compared = 0;
    let all = 0;
    for (const { name, document } of PAPERS) {
      const pages = office.get(name) ?? [];
      const [own, other] = [ownBlocks(document), officeBlocks(document, pages)];
      const apart = own.findIndex(({ lines }, index) => lines !== other[index]?.lines);
      const shared = apart < 0 ? own.length : apart;
      expect(other.slice(0, shared), name).toEqual(own.slice(0, shared));
      all += own.length;
      compared += shared;
      if (apart >= 0 || document.blocks.some(({ kind }) => kind === 'table')) continue;
      alike += 1;
      expect(pages, name).toHaveLength(layOut(document).length);
    }
    console.log(
      `LibreOffice: ${compared} of ${all} paragraphs before the first whose digits it spaces into other lines, ` +
        `all on our pages; ${alike} papers have all their lines, and as many pages`,
    );
    // Other fonts have wider digits, which change lines wherever there is a number.
    expect(compared).toBeGreaterThan(HAS_EVEN_DIGITS ? 300 : 30);
    if (HAS_EVEN_DIGITS) expect(alike).toBeGreaterThan(3);
  });
});

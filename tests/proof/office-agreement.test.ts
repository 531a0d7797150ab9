// LibreOffice as a judge of lines and pages: every sample, every form that lies with lists over several sheets, and of the few
// templates that have all kinds of parts short and long papers, head and imprint, blank and empty ones.
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../src/render/docx.ts';
import { endsUnderGrid, type OfficeAgreement, officeAgreement } from './office-agreement.ts';
import { officePapers, optionsFor, type Paper } from './papers.ts';
import { readPdfOnce } from './read-pdf.ts';
import { LYING_PAPERS, SIZED_PAPERS } from './sized-papers.ts';
import { HAS_EVEN_DIGITS, MISSING, toPdfs } from './soffice.ts';

const PAPERS: readonly Paper[] = [
  ...SIZED_PAPERS,
  ...LYING_PAPERS,
  ...officePapers('headed', 'blank', 'empty'),
];

describe.skipIf(MISSING || !HAS_EVEN_DIGITS)('in LibreOffice', () => {
  const figures = new Map<string, OfficeAgreement>();
  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [at, paper] of PAPERS.entries()) files[String(at)] = toDocx(paper.document, optionsFor(paper));
    const pdfs = toPdfs(files);
    for (const [at, { name, document }] of PAPERS.entries())
      figures.set(name, officeAgreement(document, readPdfOnce(pdfs[at] ?? '')));
  });

  test('98 lines in 100 and more stand on the same page with the same text', () => {
    const all = [...figures.values()];
    const sum = (pick: 'same' | 'total') => all.reduce((total, figure) => total + figure[pick], 0);
    for (const [name, { same, total, apart, pages }] of figures) {
      if (same < total)
        console.log(
          `${name}: ${same} of ${total} lines, pages ${pages.join('/')}; ${apart.slice(0, 3).join('; ')}`,
        );
    }
    console.log(
      `LibreOffice: ${sum('same')} of ${sum('total')} lines on the same page with the same text, ` +
        `${((100 * sum('same')) / sum('total')).toFixed(2)} %; ` +
        `page counts equal in ${all.filter(({ pages: [own, office] }) => own === office).length} of ${all.length} papers`,
    );
    expect(sum('same') / sum('total')).toBeGreaterThanOrEqual(0.98);
  });

  test('every paper has as many pages, but for those that end where LibreOffice has no line left', () => {
    const under = new Set(PAPERS.filter(({ document }) => endsUnderGrid(document)).map(({ name }) => name));
    expect(under.size).toBeLessThanOrEqual(1);
    const apart = [...figures].filter(
      ([
        name,
        {
          pages: [own, office],
        },
      ]) => own !== office && !under.has(name),
    );
    expect(apart.map(([name, { pages }]) => `${name}: ${pages.join(', LibreOffice ')}`)).toEqual([]);
  });
});

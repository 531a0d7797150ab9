// Short, normal and long reports of every template: as many pages as in docx/layout, and the same lines.
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { docxPages, ownPages } from './laid-lines.ts';
import { agreement } from './line-agreement.ts';
import { LONG, SIZED_PAPERS } from './sized-papers.ts';

/** docx/layout knows neither sheets that lie nor rows with room to write in: forms are held against LibreOffice. */
const PAPERS = SIZED_PAPERS.filter(
  ({ document: { form, blocks } }) => !form && !blocks.some((block) => block.kind === 'table' && block.tall),
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
    // The shortest papers fill half a page.
    expect(total).toBeGreaterThan(name.endsWith('short') ? 2 : 8);
    expect(same / total).toBeGreaterThanOrEqual(0.98);
  });

  test('shows text of the paper on the page that bears the date', () => {
    const page = pages.find(({ lines }) => lines.some(({ role }) => role === 'date'));
    // What is read out at a meeting bears none.
    if (!document.blocks.some((block) => block.kind === 'paragraph' && block.role === 'date')) return;
    expect(page?.lines.map(({ role }) => role)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:body|heading|tableCell)/)]),
    );
  });
});

test('the lines of all of them, counted', () => {
  const counts = PAPERS.map(({ document }) => agreement(document));
  const sum = (pick: 'same' | 'total') => counts.reduce((all, count) => all + count[pick], 0);
  console.log(
    `short, normal and long: ${sum('same')} of ${sum('total')} lines as in docx/layout, ` +
      `${((100 * sum('same')) / sum('total')).toFixed(2)} %; pages ${PAPERS.map(({ document }) => layOut(document).length).join(' ')}`,
  );
  expect(sum('same') / sum('total')).toBeGreaterThanOrEqual(0.98);
});

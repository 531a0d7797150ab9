// The preview must break lines and pages where Word does: 22 × 28, and the same lines as `docx/layout`, which follows Word's.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/core/document/document.ts';
import { charWidth } from '../../src/core/style/char-width.ts';
import { docxPages, ownPages, withoutImprint } from './laid-lines.ts';
import { agreement, linesOf } from './line-agreement.ts';
import { officePapers } from './papers.ts';
import { PROBES } from './probes.ts';
import { paragraphText } from './random-text.ts';

/** Marks of GB/T 15834 that may not begin a line and that may not end one. */
const NO_START = '，。、；：？！）》〉”’】〕％…,.;:?!)%';
const NO_END = '（《〈“‘【〔(';

/** 400 paragraphs, the same on every run. */
const CORPUS: Document = {
  title: '',
  blocks: fc
    .sample(paragraphText, { seed: 9704, numRuns: 400 })
    .map((text): Block => ({ kind: 'paragraph', role: 'body', runs: [{ text }] })),
  gaps: [],
};

const DOCUMENTS: readonly { readonly name: string; readonly document: Document }[] = [
  ...Object.entries(PROBES).map(([name, document]) => ({ name, document })),
  ...officePapers('sample', 'headed', 'blank', 'empty').map(withoutImprint),
];

describe.each([
  { side: 'docx/layout', pages: docxPages(PROBES.PURE) },
  { side: 'layOut', pages: ownPages(PROBES.PURE) },
])('a text of 汉字 in $side', ({ pages }) => {
  test('has 22 lines on every full page', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.slice(0, -1).map(({ lines }) => lines.length)).toEqual(Array(pages.length - 1).fill(22));
  });

  test('has 28 characters on every full line, 26 on the first of a paragraph', () => {
    for (const lines of Map.groupBy(linesOf(pages), ({ block }) => block).values()) {
      const counts = lines.map(({ text }) => [...text].length);
      const full = counts.map((_, index) => (index ? 28 : 26));
      expect(counts.slice(0, -1)).toEqual(full.slice(0, -1));
    }
  });
});

describe('lines', () => {
  const figures: ReturnType<typeof agreement>[] = [];
  // Each lays a paper out twice: all in one test would be longer than a test may be on a busy machine.
  test.each([...DOCUMENTS, { name: 'random corpus', document: CORPUS }])(
    'of $name are compared',
    ({ name, document }) => {
      const figure = agreement(document);
      const { same, total, apart } = figure;
      console.log(
        `${name}: ${same} of ${total} lines as in docx/layout${apart.length ? `; first apart: ${apart[0]}` : ''}`,
      );
      expect(total).toBeGreaterThan(0);
      figures.push(figure);
    },
  );

  test('are those of docx/layout, 98 in 100 and more over papers, probes and a random corpus', () => {
    expect(figures).toHaveLength(DOCUMENTS.length + 1);
    const sum = (pick: 'same' | 'total') => figures.reduce((all, figure) => all + figure[pick], 0);
    console.log(
      `lines alike: ${sum('same')} of ${sum('total')}, ${((100 * sum('same')) / sum('total')).toFixed(2)} %`,
    );
    expect(sum('same') / sum('total')).toBeGreaterThanOrEqual(0.98);
  });

  test.each([
    { side: 'layOut', layOf: ownPages },
    { side: 'docx/layout', layOf: docxPages },
  ])('of $side begin and end with no forbidden mark', ({ layOf }) => {
    const pages = [...DOCUMENTS.map(({ document }) => document), CORPUS].flatMap(layOf);
    const lines = linesOf(pages).filter(({ text }) => text);
    expect(lines.filter(({ text }) => NO_START.includes(text.charAt(0))).map(({ text }) => text)).toEqual([]);
    expect(
      lines.filter(({ text }) => NO_END.includes(text.charAt(text.length - 1))).map(({ text }) => text),
    ).toEqual([]);
    expect(lines.length).toBeGreaterThan(2000);
  });
});

describe('a line never divides', () => {
  test.each([
    { what: 'a dash', text: '——' },
    { what: 'an ellipsis', text: '……' },
    { what: 'a year', text: '2026' },
    { what: 'a decimal and its percent sign', text: '10.5%' },
    { what: 'thousands', text: '12,000' },
    { what: 'a fraction', text: '1/2' },
    { what: 'a Latin word', text: 'Huiwen' },
    { what: 'a rare character', text: '𠮷' },
    { what: 'a letter and its accent', text: 'e\u0301' },
    { what: 'words joined by a no-break space', text: '3\u00a0km' },
    { what: 'characters joined by a no-break space', text: '甲\u00a0乙' },
    { what: 'an emoji and its skin tone', text: '👍🏽' },
    { what: 'a family of emoji', text: '👨‍👩‍👧' },
  ])('$what', ({ text }) => {
    const divided = Array.from(
      { length: 20 },
      (_, i) => `${'整改落实情况'.repeat(5).slice(0, 14 + i)}`,
    ).filter((before) => {
      const runs = [{ text: `${before}${text}报告` }];
      const lines = linesOf(
        ownPages({ title: '', blocks: [{ kind: 'paragraph', role: 'body', runs }], gaps: [] }),
      );
      return !lines.some((line) => line.text.includes(text));
    });
    expect(divided).toEqual([]);
  });
});

describe('widths', () => {
  test('of the marks of GB/T 2312 are one em, as its fonts have them: α, Я, §, ü, № too', () => {
    const decoder = new TextDecoder('gbk');
    const cells = Array.from({ length: 9 * 94 }, (_, i) => [0xa1 + Math.floor(i / 94), 0xa1 + (i % 94)]);
    const marks = cells.map((cell) => decoder.decode(Uint8Array.from(cell)));
    // Cells that GBK filled later are not of GB/T 2312.
    const old = marks.filter((mark) => /^[^\ue000-\uf8ff\ufffd€ⅰ-ⅹḿǹ]$/u.test(mark));
    expect(old.length).toBeGreaterThan(650);
    expect(old.filter((mark) => charWidth(mark) !== 1).join('')).toBe('');
  });
});

// No signature, date or note on a page without text (GB/T 9704 7.3.5.5), however the text before it falls; the imprint at the foot of the last page.
import { describe, expect, test } from 'vitest';
import type { Block, Document, Paragraph } from '../../src/core/document/document.ts';
import { keepEnd } from '../../src/core/document/keep-end.ts';
import { imprintTurnsPage, layOut, withEndSettled } from '../../src/core/layout/lay-out.ts';
import { PAGE } from '../../src/core/style/page.ts';

const paragraph = (role: Paragraph['role'], text: string): Paragraph => ({
  kind: 'paragraph',
  role,
  runs: text ? [{ text }] : [],
});
const table: Block = {
  kind: 'table',
  columns: [{ title: '事项', width: PAGE.textWidth, centered: false }],
  rows: Array.from({ length: 5 }, (_, i) => [[{ text: `第${i}项` }]]),
};
const KEPT = { keepNext: true } as const;
const END: readonly Block[] = [
  { ...paragraph('blank', ''), ...KEPT },
  { ...paragraph('blank', ''), ...KEPT },
  { ...paragraph('signature', '晴澜街道党工委'), ...KEPT },
  paragraph('date', '2026年1月16日'),
];
const NOTE = [paragraph('blank', ''), paragraph('attachmentNote', '附件：整改清单')];

/** Paragraphs of `lines` lines. */
const body = (...lines: readonly number[]) =>
  lines.map((count) => paragraph('body', '甲'.repeat(28 * count - 4)));
const paper = (...blocks: readonly Block[]): Document => ({ title: '', blocks: keepEnd(blocks), gaps: [] });

const TEXT = ['body', 'heading1', 'tableCell'];
/** Roles on the page that bears the date. */
function beside(document: Document): readonly string[] {
  const page = layOut(document).find(({ lines }) => lines.some(({ role }) => role === 'date'));
  return page?.lines.map(({ role }) => role) ?? [];
}

describe.each(Array.from({ length: 24 }, (_, index) => index + 1))('after %d lines', (lines) => {
  test.each<[what: string, blocks: readonly Block[]]>([
    ['one-line paragraphs', [...body(...Array(lines).fill(1)), ...END]],
    ['a last paragraph of five lines', [...body(...Array(lines).fill(1), 5), ...END]],
    ['a last paragraph of twelve lines', [...body(...Array(lines).fill(1), 12), ...END]],
    ['a last paragraph of seventeen lines', [...body(...Array(lines).fill(1), 17), ...END]],
    ['a list of attachments', [...body(...Array(lines).fill(1)), ...NOTE, ...END]],
    ['a table', [...body(...Array(lines).fill(1)), table, ...END]],
    [
      'a heading over the last paragraph',
      [
        ...body(...Array(lines).fill(1)),
        { ...paragraph('heading1', '一、整改'), ...KEPT },
        ...body(2),
        ...END,
      ],
    ],
  ])('%s: the date has text beside it', (_, blocks) => {
    const roles = beside(paper(...blocks));
    expect(
      roles.some((role) => TEXT.includes(role)),
      roles.join(),
    ).toBe(true);
    expect(roles).toContain('signature');
  });
});

test('a last paragraph that fills more than a page is set as it comes, as Word sets it', () => {
  const pages = layOut(paper(...body(3, 40), ...END));
  expect(pages.map(({ lines }) => lines.length)).toEqual([22, 21, 4]);
});

test.each([
  ['five lines', 5, ['keepNext']],
  ['six lines', 6, ['keepNext']],
  ['seven lines', 7, ['keepIfAlone']],
  ['all but the end fits', 18, ['keepIfAlone']],
  ['one line too many for its page', 19, []],
  ['more than a page', 40, []],
])('a last paragraph of %s is kept with the end only where one page can hold both', (_, lines, kept) => {
  const [last, ...end] = keepEnd([...body(lines), ...END]);
  expect(Object.keys(last ?? {}).filter((key) => key.startsWith('keep'))).toEqual(kept);
  expect(end).toEqual(END);
});

describe('a long last paragraph', () => {
  // Under a first page of 22 lines: 12 lines and the four of the end need 16.
  test.each([
    ['goes on over the page where two of its lines stand with the date', 12, [22, 6]],
    ['is kept whole where but one of its lines would', 11, [11, 16]],
    ['is kept whole where the date would stand alone', 8, [8, 16]],
    ['stays where all of it fits', 6, [22]],
  ])('%s', (_, before, wanted) => {
    const document = paper(...body(...Array(before).fill(1), 12), ...END);
    expect(layOut(document).map(({ lines }) => lines.length)).toEqual(wanted);
    const kept = withEndSettled(document).blocks[before];
    expect(kept && 'keepNext' in kept).toBe(wanted[0] !== 22);
  });
});

test('a paper without a date is left as it is', () => {
  expect(keepEnd(body(1, 1))).toEqual(body(1, 1));
});

describe('an imprint', () => {
  const imprint = { printer: [{ text: '党政办' }], printed: [{ text: '2026年1月16日印发' }] };
  test.each([
    { lines: 20, pages: 1, turns: false },
    { lines: 21, pages: 1, turns: false },
    { lines: 22, pages: 2, turns: true },
    { lines: 23, pages: 2, turns: false },
  ])('under $lines lines: pages $pages', ({ lines, pages, turns }) => {
    const document = { ...paper(...body(lines)), imprint };
    const laid = layOut(document);
    expect(laid).toHaveLength(pages);
    expect(imprintTurnsPage(document)).toBe(turns);
    expect(Math.max(...(laid.at(-1)?.rules ?? []).map(({ y }) => y))).toBe(PAGE.top + PAGE.textHeight);
  });
});

// The imprint shows its text whole, however long its names are: the date once fell off behind a long printer.
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { imprintStrip } from '../../src/core/layout/imprint-strip.ts';
import { imprintTurnsPage, layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { PAGE } from '../../src/core/style/page.ts';
import { IMPRINT_ANCHOR } from '../../src/core/style/roles.ts';
import { content } from '../content/load-content.ts';
import { HEAD_AND_IMPRINT } from '../proof/papers.ts';
import { saidTexts, shownTexts } from './shown-text.ts';

const entry = content.entries.find(({ template }) => template.direction === '上行');
if (!entry) throw new Error('there is no template');
const { template, sample } = entry;

test.each([
  ['on one line', '甲'.repeat(10), 1],
  ['up to the date', '甲'.repeat(20), 1],
  ['into the date', '甲'.repeat(25), 2],
  ['over the whole line', '甲'.repeat(31), 2],
  ['onto a second line', '甲'.repeat(40), 2],
  ['up to the date on the second line', '甲'.repeat(50), 2],
  ['in one word that no line holds', 'a'.repeat(50), 2],
  ['in words', 'ab '.repeat(16).trim(), 2],
])('a printer %s', (_, printer, lines) => {
  const facts = { ...sample, ...HEAD_AND_IMPRINT, 印发机关: printer, 抄送机关: [] };
  const document = fill(template, facts);
  expect(shownTexts(document)).toEqual(saidTexts(document));
  const shown = layOut(document).flatMap((page) => page.lines.filter(({ block }) => block < 0));
  expect(shown.map(lineText).join('')).toBe(`${printer}2026年1月16日印发`);
  expect(shown).toHaveLength(lines);
  const ends = shown.flatMap(({ runs }) => runs.map(({ x, width }) => x + width));
  expect(Math.max(...ends)).toBeLessThanOrEqual(PAGE.left + PAGE.textWidth);
});

describe('to the twip', () => {
  const [right, em] = [PAGE.left + PAGE.textWidth, 280];
  const printed = [{ text: '2026年1月16日印发' }];
  const of = (printer: string, copies?: string) =>
    imprintStrip({
      printer: [{ text: printer }],
      printed,
      ...(copies ? { copies: [{ text: copies }] } : {}),
    });
  const at = ({ lines }: ReturnType<typeof of>) =>
    lines.map(({ y, runs }) => [y, ...runs.map(({ x, width }) => [x - PAGE.left, width])]);
  /** The date ends one 字 from the right. */
  const DATE = [PAGE.textWidth - em - 8.5 * em, 8.5 * em];

  test.each<[about: string, strip: ReturnType<typeof of>, lines: unknown[], rules: number[][]]>([
    [
      'a printer and a date between thick rules',
      of('甲办'),
      [[0, [em, 2 * em], DATE]],
      [
        [0, 8],
        [420, 8],
      ],
    ],
    [
      'copies above, a thin rule between',
      of('甲办', '抄送：乙办。'),
      [
        [0, [em, 6 * em]],
        [420, [em, 2 * em], DATE],
      ],
      [
        [0, 8],
        [420, 6],
        [840, 8],
      ],
    ],
    [
      'more copies under the first name',
      of('甲办', `抄送：${'乙'.repeat(26)}，丙。`),
      [
        [0, [em, 28 * em]],
        [420, [4 * em, 4 * em]],
        [840, [em, 2 * em], DATE],
      ],
      [
        [0, 8],
        [840, 6],
        [1260, 8],
      ],
    ],
    [
      'a date alone where the name reaches into it',
      of('甲'.repeat(22)),
      [
        [0, [em, 22 * em]],
        [420, DATE],
      ],
      [
        [0, 8],
        [840, 8],
      ],
    ],
    [
      'a date behind the longest name that leaves it room',
      of('甲'.repeat(21)),
      [[0, [em, 21 * em], DATE]],
      [
        [0, 8],
        [420, 8],
      ],
    ],
  ])('%s', (_, strip, lines, rules) => {
    expect(at(strip)).toEqual(lines);
    expect(strip.rules.map(({ y, weight }) => [y, weight])).toEqual(rules);
    expect(strip.rules.every(({ x, toX, y, toY }) => x === PAGE.left && toX === right && y === toY)).toBe(
      true,
    );
    expect(strip.height).toBe(rules.at(-1)?.[0]);
  });
});

describe('at the foot of the last page', () => {
  const imprint = { printer: [{ text: '甲办' }], printed: [{ text: '2026年1月16日印发' }] };
  /** One line of this height, as high as the page lets it be with the imprint and the two lines it hangs on. */
  const lineOf = (line: number): Document => ({
    title: '',
    gaps: [],
    imprint,
    blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text: '甲' }], line }],
  });
  const ROOM = PAGE.textHeight - 420 - 2 * IMPRINT_ANCHOR;

  test.each([
    ['under the text that just leaves it room', ROOM, 1],
    ['on a page of its own a twip later', ROOM + 1, 2],
  ])('%s', (_, line, pages) => {
    const document = lineOf(line);
    const laid = layOut(document);
    expect(laid).toHaveLength(pages);
    expect(imprintTurnsPage(document)).toBe(pages === 2);
    const foot = laid.at(-1)?.lines.at(-1);
    expect([foot?.block, (foot?.y ?? 0) + 420]).toEqual([-1, PAGE.top + PAGE.textHeight]);
  });
});

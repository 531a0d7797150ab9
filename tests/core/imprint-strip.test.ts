// The imprint shows its text whole, however long its names are: the date once fell off behind a long printer.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { PAGE } from '../../src/core/style/page.ts';
import { content } from '../content/load-content.ts';
import { HEAD_AND_IMPRINT } from '../proof/papers.ts';
import { saidTexts, shownTexts } from './shown-text.ts';

const [entry] = content.entries;
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

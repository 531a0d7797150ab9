// Which strip stands on which page, and how far down: at the last twip that fits, and at the first that does not.
import { expect, test } from 'vitest';
import { paginate, type Strip } from '../../src/core/layout/paginate.ts';
import { PAGE } from '../../src/core/style/page.ts';

const FULL = PAGE.textHeight;
const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  lines: [],
  rules: [],
  ...more,
});
const kept = (height: number) => strip(height, { keepNext: true });
const header = strip(50);

/** Per page what stands on it: the number of the strip, or `header`, and its distance from the top. */
function pagesOf(strips: readonly Strip[]): string[] {
  const { pages } = paginate(strips.map((each, block) => ({ strip: each, block })));
  return pages.map((parts) =>
    parts.map((part) => `${part.strip === header ? 'header' : part.block}@${part.y}`).join(' '),
  );
}

test.each<[about: string, strips: Strip[], pages: string[]]>([
  ['nothing is one empty page', [], ['']],
  ['to the foot of the page', [strip(FULL - 9), strip(9)], [`0@0 1@${FULL - 9}`]],
  ['a twip too much', [strip(FULL - 9), strip(10)], ['0@0', '1@0']],
  ['more than a page at the top leaves no empty page', [strip(FULL + 1), strip(1)], ['0@0', '1@0']],
  ['a page of its own', [strip(5), strip(5, { startsPage: true })], ['0@0', '1@0']],
  ['a page of its own at the beginning', [strip(5, { startsPage: true })], ['0@0']],
  ['kept with the next', [strip(FULL - 20), kept(10), strip(11)], ['0@0', '1@0 2@10']],
  [
    'kept with the next where both fit',
    [strip(FULL - 20), kept(10), strip(10)],
    [`0@0 1@${FULL - 20} 2@${FULL - 10}`],
  ],
  [
    'kept with the next and that with the one after',
    [strip(FULL - 20), kept(5), kept(5), strip(11)],
    ['0@0', '1@0 2@5 3@10'],
  ],
  ['kept with nothing after it', [strip(FULL - 20), kept(20)], [`0@0 1@${FULL - 20}`]],
  ['too much to be kept on one page', [strip(20), kept(10), strip(FULL - 9)], ['0@0 1@20', '2@0']],
  ['just a page to be kept', [strip(20), kept(10), strip(FULL - 10)], ['0@0', '1@0 2@10']],
  [
    'the lines of a paragraph whose beginning was kept go on line by line',
    [kept(10), strip(FULL - 15, { continues: true, keepNext: true }), strip(10)],
    ['0@0 1@10', '2@0'],
  ],
  ['a rule below must fit', [strip(FULL - 50), strip(50, { below: 1 })], ['0@0', '1@0']],
  ['a rule below moves nothing', [strip(9, { below: 10 }), strip(9)], ['0@0 1@9']],
  [
    'a row goes on under its header',
    [strip(FULL - 9), strip(10, { header }), strip(10, { header })],
    ['0@0', 'header@0 1@50 2@60'],
  ],
  ['a row that fits has no header', [strip(FULL - 10), strip(10, { header })], [`0@0 1@${FULL - 10}`]],
])('%s', (_, strips, pages) => {
  expect(pagesOf(strips)).toEqual(pages);
});

test.each([
  [[], 0],
  [[strip(7), strip(8)], 15],
  [[strip(FULL), strip(8)], 8],
])('says where the last page ends', (strips, endsAt) => {
  expect(paginate(strips.map((each, block) => ({ strip: each, block }))).endsAt).toBe(endsAt);
});

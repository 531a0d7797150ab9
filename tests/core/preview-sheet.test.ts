// A sheet of the preview is drawn again when anything on it is other than before, and only then.
import { type ComponentChild, isValidElement, toChildArray } from 'preact';
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { Pages } from '../../src/render/preview.tsx';
import { SheetLine } from '../../src/render/preview-page.tsx';
import { report } from '../e2e/report.ts';

type Drawn = Parameters<typeof Pages>[0];

const pages = layOut(fill(report.template, report.sample)).slice(0, 1);
const links = { idOf: (path: string) => path, follow: () => {} };
const before: Drawn = { pages, links, draftNote: '草稿' };

/** Whether the one sheet of `first` is drawn again for `second`. */
function drawnAgain(first: Drawn, second: Drawn): boolean {
  const sheet = (drawn: Drawn): ComponentChild => toChildArray(Pages(drawn).props.children)[0];
  const [one, other] = [sheet(first), sheet(second)];
  if (!isValidElement(one) || !isValidElement(other) || typeof one.type !== 'function')
    throw new Error('no sheet');
  const component = Reflect.construct(one.type, [one.props]);
  return component.shouldComponentUpdate(other.props);
}

const afresh = layOut(fill(report.template, report.sample)).slice(0, 1);

test.each<[string, Partial<Drawn>, Partial<Drawn>, boolean]>([
  ['nothing', {}, {}, false],
  ['its page', {}, { pages: afresh }, true],
  ['the note of a draft', {}, { draftNote: '草稿，尚有 1 处待填' }, true],
  ['where its blanks lead', {}, { links: { ...links } }, true],
  ['the place marked on it', { marked: '督导组' }, { marked: '发文机关' }, true],
  ['a mark that leaves it', { marked: '发文机关' }, { marked: undefined }, true],
  ['a mark on other sheets', { marked: '督导组' }, { marked: undefined }, false],
])('other: %s', (_, first, second, again) => {
  expect(drawnAgain({ ...before, ...first }, { ...before, ...second })).toBe(again);
});

test('each run is set in the font of its role, or in its own', () => {
  const run = { x: 0, width: 320, text: '甲' };
  const line = { role: 'heading1', size: 32, y: 0, height: 579, block: 0 } as const;
  const runs = [run, { ...run, x: 320, font: '楷体' as const }];
  const placed = toChildArray(
    SheetLine({ line: { ...line, runs }, links: undefined, marked: undefined }).props.children,
  );
  expect(placed.map((each) => isValidElement(each) && Reflect.get(each.props, 'font'))).toEqual([
    '黑体',
    '楷体',
  ]);
});

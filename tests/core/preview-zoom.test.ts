// Sizes of the preview: levels, keys, what was kept, and which sheet is seen.
import { describe, expect, test } from 'vitest';
import { sheetAt, sheetsBetween } from '../../src/desk/preview/sheets-in-view.ts';
import { readZoom, zoomed, zoomOfKey } from '../../src/desk/preview/zoom.ts';
import { catchUp } from '../../src/desk/timing/catch-up.ts';

test.each([
  { shown: 40, larger: 50, smaller: 50 },
  { shown: 85.3, larger: 100, smaller: 75 },
  { shown: 100, larger: 125, smaller: 75 },
  { shown: 100.2, larger: 125, smaller: 75 },
  { shown: 99.8, larger: 125, smaller: 75 },
  { shown: 200, larger: 200, smaller: 175 },
  { shown: 260, larger: 200, smaller: 200 },
])('from $shown per cent to $larger or $smaller', ({ shown, larger, smaller }) => {
  expect([zoomed(shown, 'in'), zoomed(shown, 'out')]).toEqual([larger, smaller]);
});

test.each([
  { kept: null, zoom: undefined },
  { kept: '125', zoom: 125 },
  { kept: '126', zoom: undefined },
  { kept: 'page', zoom: 'page' },
  { kept: 'x', zoom: undefined },
])('kept as $kept', ({ kept, zoom }) => expect(readZoom(kept)).toBe(zoom));

test.each([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['0', 'fit'],
  ['1', 'page'],
  ['a', undefined],
])('key %s', (key, wish) => expect(zoomOfKey(key)).toBe(wish));

describe('of five sheets of 100 pixels', () => {
  test.each([
    { height: -5, sheet: 0 },
    { height: 0, sheet: 0 },
    { height: 99, sheet: 0 },
    { height: 100, sheet: 1 },
    { height: 499, sheet: 4 },
    { height: 800, sheet: 4 },
  ])('sheet $sheet is at $height', ({ height, sheet }) => {
    expect(sheetAt(height, { top: 0, bottom: 500 }, 5)).toBe(sheet);
  });

  test('those between two heights', () => {
    expect(sheetsBetween({ top: 250, bottom: 420 }, { top: 0, bottom: 500 }, 5)).toEqual([2, 4]);
  });
});

describe('drawing six changed pages with the third in view', () => {
  const blank = (number: number) => ({ number, lines: [], rules: [] });
  const old = [1, 2, 3, 4, 5, 6].map(blank);
  const changed = [1, 2, 3, 4, 5, 6].map(blank);

  test('draws it and two more, then two at a time, and comes to an end', () => {
    const which: number[][] = [];
    let drawn = { pages: old as readonly ReturnType<typeof blank>[], done: false };
    while (!drawn.done) {
      drawn = { ...catchUp(drawn.pages, changed, [2, 2], 2) } as typeof drawn;
      which.push(drawn.pages.flatMap((page, index) => (page === changed[index] ? [index] : [])));
    }
    expect(which).toEqual([
      [0, 1, 2],
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4, 5],
    ]);
  });

  test('pages that are the same cost nothing', () => {
    expect(catchUp(old, old, [0, 0], 0)).toEqual({ pages: old, done: true });
  });

  test('a page not drawn yet is empty until its turn, one too many is gone', () => {
    expect(catchUp([], changed, [0, 0], 0).pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(catchUp(old, changed.slice(0, 2), [0, 5], 0).pages).toHaveLength(2);
  });
});

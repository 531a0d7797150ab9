// Where a fact stands on the pages: by its path, by the row or list it belongs to.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Field } from '../../src/core/facts/field.ts';
import { firstPlace, holds, isWithin, printedPath } from '../../src/core/layout/find-path.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { content } from '../content/load-content.ts';

test.each([
  { from: ['会议主题'], path: '会议主题', within: true },
  { from: ['会议主题'], path: '会议', within: false },
  { from: ['整改清单', 1, '问题'], path: '整改清单', within: true },
  { from: ['整改清单', 1, '问题'], path: '整改清单.1', within: true },
  { from: ['整改清单', 12, '问题'], path: '整改清单.1', within: false },
  { from: ['整改清单'], path: '整改清单.1.问题', within: false },
])('$from within $path: $within', ({ from, path, within }) => expect(isWithin(from, path)).toBe(within));

test('most papers print a date and a list', () => {
  const having = (wanted: (field: Field) => boolean) =>
    content.entries.filter(({ template }) => template.fields.some(wanted)).length;
  expect(having(({ name }) => name === '成文日期')).toBeGreaterThan(20);
  expect(having(({ type }) => type === 'list')).toBeGreaterThan(20);
});

describe.each(content.entries)('$template.id', ({ template, sample }) => {
  const pages = layOut(fill(template, sample));
  const at = (path: string) => {
    const place = firstPlace(pages, path);
    const lines = pages[(place?.page ?? 0) - 1]?.lines ?? [];
    return lines.filter(({ y }) => y === place?.y).map(lineText);
  };

  if (template.fields.some(({ name }) => name === '成文日期'))
    test('finds the date on its line', () => {
      // In a form other cells stand beside it.
      expect(at('成文日期').at(-1)).toMatch(/^\d{4}年\d+月\d+日$/);
      expect(pages.filter((page) => holds(page, '成文日期')).length).toBeGreaterThan(0);
    });

  test('finds most of what is typed, each fact within its own field', () => {
    const names = Object.keys(sample).filter((name) => printedPath(pages, name) === name);
    // The cells of a form stand where their rows are.
    const least = template.genre === '表' ? 1 : Object.keys(sample).length / 3;
    expect(names.length).toBeGreaterThanOrEqual(least);
    for (const name of names) expect(firstPlace(pages, name)).toBeDefined();
  });

  test('falls back from a part to what is printed of the whole', () => {
    const list = template.fields.find(({ type, name }) => type === 'list' && printedPath(pages, name));
    if (list) expect(printedPath(pages, `${list.name}.99`)).toBe(list.name);
    expect(printedPath(pages, '没有的名称.1')).toBeUndefined();
  });
});

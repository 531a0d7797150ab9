// What a screen reader, a search and a tab bar show of a page: language, title, description, headings in order.
import { describe, expect, test } from 'vitest';
import { DIST, pagesIn } from './dist.ts';
import { contentsOf, metaOf, tagsOf, textOf } from './html-tags.ts';

const PAGES = pagesIn(DIST);
const titleOf = (html: string) => textOf(contentsOf(html, 'title')[0] ?? '');

function headingsOf(html: string): { level: number; text: string }[] {
  const headings = html.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi);
  return [...headings].map(([, level, inside = '']) => ({ level: Number(level), text: textOf(inside) }));
}

describe.each(PAGES)('$file', ({ html }) => {
  const headings = headingsOf(html);

  test('is in Chinese and fits a phone', () => {
    expect(
      tagsOf(html)
        .find(({ name }) => name === 'html')
        ?.attributes.get('lang'),
    ).toBe('zh-CN');
    expect(metaOf(html, 'viewport')).toBe('width=device-width, initial-scale=1');
  });

  test('has one h1', () => expect(headings.filter(({ level }) => level === 1)).toHaveLength(1));

  test('has headings in order', () => {
    const skipped = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
    expect(skipped).toEqual([]);
  });

  test('has Chinese headings', () =>
    expect(headings.filter(({ text }) => !/\p{Script=Han}/u.test(text))).toEqual([]));

  test('has a title and a description', () => {
    expect(titleOf(html)).toMatch(/^\S.+ · 会文$/);
    expect(metaOf(html, 'description')).toMatch(/^\S.{7,}/);
  });
});

test.each([
  ['title', titleOf],
  ['description', (html: string) => metaOf(html, 'description') ?? ''],
] as const)('no two pages share a %s', (_, read) => {
  const texts = PAGES.map(({ html }) => read(html));
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

// Plain text as a source: every line a paragraph, offsets of the text as read.
import { expect, test } from 'vitest';
import { plainSource } from '../../src/core/intake/text/source.ts';

const ROWS: readonly (readonly [text: string, paragraphs: readonly string[]])[] = [
  ['', ['']],
  ['一行', ['一行']],
  ['标题\n正文。\n', ['标题', '正文。', '']],
  ['标题\r\n\r\n正文。', ['标题', '', '正文。']],
  ['序号\t事项\n1\t走访', ['序号\t事项', '1\t走访']],
];

test.each(ROWS)('%j', (text, paragraphs) => {
  const source = plainSource(text);
  expect(source.text).toBe(text);
  expect(source.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});

// Words written in letters come back as they were, and take less once packed.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromLetters, inLetters } from '../../src/core/proof/short-letters.ts';
import { content } from '../content/load-content.ts';

test.each([
  ['common characters', '安全置装 居乐业|按期照'],
  ['what is told, after a digit', '班长2子|必填要3须'],
  ['characters outside the common ones', '寒暄|掣肘|好 高骛远'],
  ['nothing', ''],
])('%s', (_, text) => {
  expect(fromLetters(inLetters(text))).toBe(text);
});

test('the vocabulary of the site is shorter so', () => {
  const text = Object.values(content.proofreading.common?.words ?? {})
    .flat()
    .join(' ');
  const packed = (written: string) => gzipSync(written, { level: 9 }).length;
  expect(fromLetters(inLetters(text))).toBe(text);
  expect(packed(inLetters(text))).toBeLessThan(packed(text) * 0.95);
});

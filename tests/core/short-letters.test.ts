// Texts written in letters come back as they were, and take less once packed.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/core/proof/common-words.ts';
import { fromLetters, inLetters } from '../../src/core/proof/short-letters.ts';
import { content } from '../content/load-content.ts';

test.each([
  ['common characters', '安全置装 居乐业|按期照'],
  ['characters outside the common ones', '寒暄|掣肘|好 高骛远'],
  ['letters, and what begins one', 'GB/T 9704—2012 ~/%AZaz@#;`'],
  ['quotes and backslashes', '"班" \\d \\\\d " \\ ","'],
  ['a pattern in JSON', JSON.stringify({ p: '(?<=[\\u4e00-\\u9fa5”》]),(?!\\d)', list: ['，', '、', '\n'] })],
  ['emoji, halves of characters, rare marks', '😀\ud800\udc00\ud800①★﹝'],
  ['nothing', ''],
])('%s', (_, text) => {
  const written = inLetters(text);
  expect(fromLetters(written)).toBe(text);
  expect(written).not.toMatch(/["\\]/);
});

const words = content.proofreading.common?.words ?? { both: [], first: [], second: [], known: [] };

test('the vocabulary of the site is shorter so', () => {
  const text = Object.values(words).flat().join(' ');
  const packed = (written: string) => gzipSync(written, { level: 9 }).length;
  expect(fromLetters(inLetters(text))).toBe(text);
  expect(packed(inLetters(text))).toBeLessThan(packed(text) * 0.95);
});

const sorted = (lists: typeof words) => Object.entries(lists).map(([told, each]) => [told, [...each].sort()]);

test.each([
  ['the words of the site', words],
  [
    'words far apart, of rare characters, and of several kinds',
    {
      both: ['啊呀', '座谈会', '掣肘', '坐以待毙', '安全'],
      first: ['案由'],
      second: ['安置'],
      known: ['做完', '掣电'],
    },
  ],
  ['no words', { both: [], first: [], second: [], known: [] }],
])('%s come back from under their first characters', (_, lists) => {
  expect(sorted(unpackWords(packWords(lists)))).toEqual(sorted(lists));
});

// Squeezed text comes back as it was, whatever it is made of, in few letters that a script may quote.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { squeeze, unsqueezing } from '../../src/core/proof/squeezed-text.ts';

function unsqueeze(letters: string): string {
  const steps = unsqueezing(letters);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

test.each([
  ['nothing', ''],
  ['one letter', 'a'],
  ['Chinese', '认真学习，贯彻落实。'.repeat(3)],
  ['rare characters', '龌龊、忐忑、〔2026〕3号'],
  ['much of one', '一'.repeat(5_000)],
  ['ASCII and marks', '{"a":[1,2,"“”"]}\n\t~`|'.repeat(40)],
  [
    'no order',
    Array.from({ length: 4_000 }, (_, at) => String.fromCharCode(0x20 + ((at * at * 31) % 95))).join(''),
  ],
])('%s', (_, text) => {
  const letters = squeeze(text) ?? '?';
  expect(unsqueeze(letters)).toBe(text);
  expect(letters).toMatch(/^[#-&(-;=?-Za-k@]*$/);
});

test('what is not of GB 2312 is refused', () => {
  expect(squeeze('𠮷')).toBeUndefined();
  expect(squeeze('學')).toBeUndefined();
});

test('it is shorter than what is compressed without knowing what Chinese is made of', () => {
  const text = Array.from(
    { length: 400 },
    (_, at) => `第${at}条，坚持民主集中制；落实整改措施${at * 7}项。`,
  ).join('');
  expect((squeeze(text) ?? text).length * 0.76).toBeLessThan(gzipSync(text, { level: 9 }).length);
});

test('letters that were not squeezed give some text', () => {
  for (const letters of ['', '???', '，，，，', 'k'.repeat(4_000)])
    expect(typeof unsqueeze(letters)).toBe('string');
});

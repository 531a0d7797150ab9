// What is packed into the single file comes back as it was, and what repeats is packed once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiedStretches } from '../../src/build/copied-stretches.ts';
import { type Stretch, stretchReader } from '../../src/published/join-stretches.ts';

const joined = (texts: readonly (readonly Stretch[])[]) =>
  texts.map((_, index) => stretchReader(texts)(index));
const packed = (texts: readonly string[]) => JSON.stringify(copiedStretches(texts)).length;

test('any texts come back as they were', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '<', '𠮷'), maxLength: 300 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const twice = [...texts, ...texts];
      expect(joined(JSON.parse(JSON.stringify(copiedStretches(twice))))).toEqual(twice);
    }),
  );
});

test.each([
  ['no text', []],
  ['empty texts', ['', '']],
  ['a text of one character again and again', ['一'.repeat(5000), '一'.repeat(7000)]],
  ['a text that ends within a copy', ['整改清单共有整改事项'.repeat(9), '整改清单共有整改事项'.repeat(8)]],
])('%s', (_, texts) => {
  expect(joined(copiedStretches(texts))).toEqual(texts);
});

test('a copy may begin in one text and end behind another, and what is not there is empty', () => {
  const read = stretchReader([['甲乙'], [], ['丙'], [[1, 2]], ['丁', [0, 4]]]);
  expect([4, 3, 2, 1, 0, 5].map(read)).toEqual(['丁甲乙丙乙', '乙丙', '丙', '', '甲乙', '']);
});

test('a page that repeats another costs its own words', () => {
  const page = Array.from(
    { length: 400 },
    (_, index) => `第${index}项：${'填写说明'.repeat(index % 7)}`,
  ).join('');
  const other = `甲页${page}乙页`;
  expect(packed([page, other]) - packed([page])).toBeLessThan(100);
});

// Two texts paragraph by paragraph.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../../src/core/compare/compare-text.ts';

const A = '会前认真组织学习，集中学习四次。';
const B = '会上通报了上年度整改措施落实情况。';
const C = '会后逐条制定整改措施，明确责任人。';

test.each([
  ['nothing', [A, B], [A, B], []],
  ['white space alone', [A, '', B], [`${A}　`, '  ', B.replace('会上', '会上\u00a0')], []],
  ['nothing in empty texts', [], ['  '], []],
  [
    'one word',
    [A, B, C],
    [A, B.replace('上年度', '去年'), C],
    [{ kind: 'changed', expected: B, found: B.replace('上年度', '去年'), head: 5, tail: 9 }],
  ],
  ['a new paragraph', [A, C], [A, B, C], [{ kind: 'added', found: B }]],
  ['a new end', [A], [A, B], [{ kind: 'added', found: B }]],
  ['a paragraph taken out', [A, B, C], [A, C], [{ kind: 'removed', expected: B }]],
  [
    'another text in its place',
    [A, B, C],
    [A, '完全不同的一段，写别的事。', C],
    [
      { kind: 'removed', expected: B },
      { kind: 'added', found: '完全不同的一段，写别的事。' },
    ],
  ],
  [
    'a changed paragraph behind a new one',
    [B, C],
    [A, B.replace('通报', '说明'), C],
    [
      { kind: 'added', found: A },
      { kind: 'changed', expected: B, found: B.replace('通报', '说明'), head: 2, tail: 13 },
    ],
  ],
])('tells %s', (_, expected, found, differences) => {
  expect(compareText(expected, found)).toEqual(differences);
});

test('a text of thousands of paragraphs, all changed, is compared too', () => {
  const before = Array.from({ length: 5000 }, (_, index) => `第${index}段，旧的内容。`);
  const after = before.map((line) => line.replace('旧的', '新的'));
  expect(compareText(before, after)).toHaveLength(5000);
});

const line = fc.constantFrom(A, B, C, `${A}${B}`, '', '甲', '乙');
const text = fc.array(line, { maxLength: 12 });

test('a text does not differ from itself', () => {
  fc.assert(
    fc.property(text, (lines) => {
      expect(compareText(lines, lines)).toEqual([]);
    }),
  );
});

test('the differences carry one text over into the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const kept = (lines: readonly string[]) => lines.filter((each) => each.trim());
      const differences = compareText(before, after);
      const gone = differences.flatMap((each) => (each.kind === 'added' ? [] : [each.expected]));
      const come = differences.flatMap((each) => (each.kind === 'removed' ? [] : [each.found]));
      const rest = (lines: readonly string[], out: readonly string[]) => {
        const left = [...kept(lines)];
        for (const each of out) left.splice(left.indexOf(each), 1);
        return left.sort();
      };
      expect(rest(before, gone)).toEqual(rest(after, come));
    }),
  );
});

/** Paragraphs that hardly share two neighbouring characters. */
function paragraph(index: number, seed: number): string {
  const code = (place: number) =>
    0x4e00 + ((index * 131 + place * seed * 17 + place * place * index) % 20_000);
  return Array.from({ length: 60 }, (_, place) => String.fromCharCode(code(place))).join('');
}
const LONG = Array.from({ length: 5000 }, (_, index) => paragraph(index + 1, 3));

test('5,000 paragraphs, every tenth of them edited', () => {
  const edit = (text: string) => `${text.slice(0, 20)}改${text.slice(25)}`;
  const edited = LONG.map((text, index) => (index % 10 ? text : edit(text)));
  const differences = compareText(LONG, edited);
  expect(differences.map(({ kind }) => kind)).toEqual(Array(500).fill('changed'));
});

test('5,000 paragraphs, all of them others', () => {
  const others = LONG.map((_, index) => paragraph(index + 9001, 7));
  const differences = compareText(LONG, others);
  const found = differences.flatMap((each) => (each.kind === 'removed' ? [] : [each.found]));
  const expected = differences.flatMap((each) => (each.kind === 'added' ? [] : [each.expected]));
  expect(found).toEqual(others);
  expect(expected).toEqual(LONG);
});

test('any number of paragraphs in place of one', () => {
  const many = Array.from({ length: 150_000 }, (_, index) => `第${index}段`);
  expect(compareText(['甲乙丙丁'], many)).toHaveLength(150_001);
  expect(compareText(many, ['甲乙丙丁'])).toHaveLength(150_001);
});

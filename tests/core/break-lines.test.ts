import { describe, expect, test } from 'vitest';
import { plainText, type Run } from '../../src/core/document/document.ts';
import { breakLines } from '../../src/core/layout/break-lines.ts';
import { textWidth } from '../../src/core/style/char-width.ts';

const EM = 20;

/** Lines of a text in a room `ems` wide; the first line may have less. */
function linesOf(text: string | readonly Run[], ems: number, first = ems): string[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  const lines = breakLines(runs, { em: EM, spacing: 0 }, [first * EM, ems * EM]);
  return lines.map((line) => plainText(line.runs));
}

describe('lines', () => {
  test.each<[what: string, text: string, ems: number, lines: string[]]>([
    ['nothing', '', 4, ['']],
    ['a short text', '甲乙', 4, ['甲乙']],
    ['a full line', '甲乙丙丁', 4, ['甲乙丙丁']],
    ['one more', '甲乙丙丁戊', 4, ['甲乙丙丁', '戊']],
    ['， not at the start', '甲乙丙丁，戊', 4, ['甲乙丙', '丁，戊']],
    ['。 not at the start', '甲乙丙丁。', 4, ['甲乙丙', '丁。']],
    ['） not at the start', '甲（乙丙）丁', 4, ['甲（乙', '丙）丁']],
    ['” not at the start', '甲“乙丙”丁', 4, ['甲“乙', '丙”丁']],
    ['”。 together not at the start', '“甲乙丙”。', 5, ['“甲乙', '丙”。']],
    ['》、 not at the start', '甲《乙丙》、《丁》', 5, ['甲《乙', '丙》、', '《丁》']],
    ['“ not at the end', '甲乙丙“丁”', 4, ['甲乙丙', '“丁”']],
    ['（ not at the end', '甲乙丙（丁', 4, ['甲乙丙', '（丁']],
    ['《 not at the end', '甲乙丙《丁', 4, ['甲乙丙', '《丁']],
    ['“《 together not at the end', '甲乙“《丁', 4, ['甲乙', '“《丁']],
    ['—— in one piece, at neither edge', '甲乙丙——丁', 4, ['甲乙', '丙——丁']],
    ['—— not parted from a number', '甲乙——2丙', 4, ['甲', '乙——2', '丙']],
    ['years of a span on one line', '甲乙丙2021—2025年', 6, ['甲乙丙', '2021—2025年']],
    ['a span of years whole', '甲乙2021—2025年', 6, ['甲乙', '2021—2025年']],
    ['quotes not parted from a number in them', '甲乙“3”5', 3, ['甲乙', '“3”5']],
    ['a full-width space stands like a 汉字', '甲乙丙　丁', 3, ['甲乙丙', '　丁']],
    ['…… in one piece', '甲乙丙……', 4, ['甲乙', '丙……']],
    ['a number whole', '甲乙丙2026年', 4, ['甲乙丙', '2026年']],
    ['a number with its %', '甲乙丙12.5%', 4, ['甲乙丙', '12.5%']],
    ['a Latin word whole', '甲乙丙word', 4, ['甲乙丙', 'word']],
    ['a word beside 汉字', '甲word乙', 3, ['甲word', '乙']],
    ['words at their spaces', 'one two three', 4, ['one two ', 'three']],
    ['a hyphen between words', 'well-known', 3, ['well-', 'known']],
    ['a hyphen between numbers', '甲2026-01', 4, ['甲', '2026-01']],
    ['an over-long word split', 'abcdefghij', 3, ['abcdef', 'ghij']],
    ['an over-long word after text', '甲abcdefghij', 3, ['甲', 'abcdef', 'ghij']],
    ['spaces hang at the end of a line', '甲乙丙丁 戊', 4, ['甲乙丙丁 ', '戊']],
    ['a typed break', '甲乙\n丙', 4, ['甲乙', '丙']],
    ['two typed breaks', '甲\n\n乙', 4, ['甲', '', '乙']],
    ['a mark without width stays with its letter', '甲乙丙e\u0301', 3, ['甲乙丙', 'e\u0301']],
    ['an emoji in one piece', '甲乙👩‍👧', 2, ['甲乙', '👩‍👧']],
  ])('%s', (_, text, ems, lines) => {
    expect(linesOf(text, ems)).toEqual(lines);
  });
});

test('the first line has its own room', () => {
  expect(linesOf('甲乙丙丁戊', 4, 2)).toEqual(['甲乙', '丙丁戊']);
});

test('only the last line of a part ends it', () => {
  const lines = breakLines([{ text: '甲乙丙\n丁' }], { em: EM, spacing: 0 }, [2 * EM, 2 * EM]);
  expect(lines.map(({ ends }) => ends)).toEqual([false, true, true]);
});

test('the width of a line leaves out the spaces at its end', () => {
  const lines = breakLines([{ text: '甲乙 丙' }], { em: EM, spacing: 0 }, [2 * EM, 2 * EM]);
  expect(lines.map(({ width }) => width)).toEqual([2 * EM, EM]);
});

test('spacing narrows every character', () => {
  const lines = breakLines([{ text: '甲'.repeat(29) }], { em: 320, spacing: -5 }, [8844, 8844]);
  expect(lines.map((line) => plainText(line.runs).length)).toEqual([28, 1]);
});

test('runs stay apart and keep what they carry', () => {
  const runs: Run[] = [
    { text: '甲', font: '黑体' },
    { text: '乙丙', from: ['丙'] },
  ];
  const lines = breakLines(runs, { em: EM, spacing: 0 }, [2 * EM, 2 * EM]);
  expect(lines.map((line) => line.runs)).toEqual([
    [
      { text: '甲', font: '黑体' },
      { text: '乙', from: ['丙'] },
    ],
    [{ text: '丙', from: ['丙'] }],
  ]);
});

test('a mark in the next run does not begin a line either', () => {
  expect(linesOf([{ text: '甲乙丙丁' }, { text: '。' }], 4)).toEqual(['甲乙丙', '丁。']);
});

const PARAGRAPH =
  '会议于2026年1月8日（星期四）召开，应到9人，实到8.5%；会议主题是“锤炼过硬作风，提高‘为民服务’本领”——这是第3次……' +
  '传达《关于认真开好2025年度民主生活会的通知》（明组通〔2025〕18号）、《（试行）办法》，并用PowerPoint讲解。';

describe.each(Array.from({ length: 27 }, (_, i) => [i + 9]))('a paragraph %d em wide', (ems) => {
  const lines = linesOf(PARAGRAPH, ems);

  test('is all there', () => {
    expect(lines.join('')).toBe(PARAGRAPH);
  });

  test('has no line too wide', () => {
    expect(lines.filter((line) => textWidth(line) > ems)).toEqual([]);
  });

  test('has no closing mark at the start and no opening one at the end of a line', () => {
    expect(lines.filter((line) => /^[，。；：、？！）》”’〕…%]|[（《“‘〔]$/.test(line))).toEqual([]);
  });

  test('keeps numbers, words, —— and …… whole', () => {
    const whole = PARAGRAPH.match(/[0-9A-Za-z.%]+|——|……/g) ?? [];
    expect(
      whole.filter((part) => lines.join('\n').split(part).length !== PARAGRAPH.split(part).length),
    ).toEqual([]);
  });
});

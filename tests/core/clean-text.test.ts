import { expect, test } from 'vitest';
import { cleanText } from '../../src/core/facts/clean-text.ts';

test.each([
  ['a NUL', '甲\u0000乙', '甲乙', ['U+0000']],
  ['a backspace and an escape', '\u0008甲\u001b', '甲', ['U+0008', 'U+001B']],
  ['a lone high surrogate', '甲\ud83d乙', '甲乙', ['U+D83D']],
  ['a lone low surrogate', '甲\ude00乙', '甲乙', ['U+DE00']],
  ['surrogates in the wrong order', '\ude00\ud83d', '', ['U+DE00', 'U+D83D']],
  ['a surrogate before a whole pair', '\ud83d\u{1f600}', '\u{1f600}', ['U+D83D']],
  ['two noncharacters', '甲\ufffe\uffff', '甲', ['U+FFFE', 'U+FFFF']],
])('drops and names %s', (_, typed, text, dropped) => {
  expect(cleanText(typed)).toEqual({ text, dropped });
});

test.each([
  ['an emoji', '😀'],
  ['an emoji of several code points', '👩‍👩‍👧'],
  ['a rare character outside the BMP', '𠮷'],
  ['right-to-left marks', '甲\u200f乙\u202e丙\u202c'],
  ['a zero-width joiner and a byte order mark', '甲\u200d乙\ufeff'],
  ['combining marks', 'e\u0301'],
  ['private use', '\ue000'],
  ['delete and C1 controls, which XML 1.0 allows', '\u007f\u0080'],
  ['a tab and a line feed', '甲\t乙\n丙'],
  ['markup', '<script>&amp;]]>{{年度}}'],
])('keeps %s', (_, text) => {
  expect(cleanText(text)).toEqual({ text, dropped: [] });
});

test.each([
  ['甲\r\n乙', '甲\n乙'],
  ['甲\r乙', '甲\n乙'],
  ['甲\n\r乙', '甲\n\n乙'],
  ['甲\u2028乙\u2029丙', '甲\n乙\n丙'],
])('%j has line ends %j', (typed, text) => {
  expect(cleanText(typed).text).toBe(text);
});

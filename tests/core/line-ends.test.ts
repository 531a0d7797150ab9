// Line ends of every kind are one kind; lines that become one are never glued.
import { expect, test } from 'vitest';
import { joinLines, withLineEnds } from '../../src/core/source/line-ends.ts';

test.each([
  { about: 'Windows', text: '甲\r\n乙' },
  { about: 'old Macs', text: '甲\r乙' },
  { about: 'a soft return of Word', text: '甲\u000b乙' },
  { about: 'a page break', text: '甲\f乙' },
  { about: 'next line', text: '甲\u0085乙' },
  { about: 'line separator', text: '甲\u2028乙' },
  { about: 'paragraph separator', text: '甲\u2029乙' },
])('$about ends a line', ({ text }) => {
  expect(withLineEnds(text)).toBe('甲\n乙');
});

test('two line ends stay two', () => {
  expect(withLineEnds('甲\r\n\r\n乙\n\r丙')).toBe('甲\n\n乙\n\n丙');
});

test.each([
  { text: '清目录\n并报表', mark: '；', joined: '清目录；并报表' },
  { text: '清目录；\n并报表。', mark: '；', joined: '清目录；并报表。' },
  { text: ' 清目录 \u000b\n 并报表 ', mark: '、', joined: '清目录、并报表' },
  { text: '某某\n街道', mark: '', joined: '某某街道' },
  { text: '一行', mark: '；', joined: '一行' },
])('$text becomes $joined', ({ text, mark, joined }) => {
  expect(joinLines(text, mark)).toBe(joined);
});

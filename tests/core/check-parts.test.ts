// The small parts rules are made of, one line a case.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gb2312, rareCharacters } from '../../src/core/checks/gb2312.ts';
import { sayPath } from '../../src/core/checks/say-path.ts';
import { slips } from '../../src/core/checks/similar-names.ts';
import { readDate } from '../../src/core/facts/date.ts';
import { dateOfCount, dayCount, weekday } from '../../src/core/facts/day-count.ts';

test('GB 2312 has 6,763 characters', () => {
  expect(gb2312().size).toBe(6763);
});

test.each([
  ['余庆、淼、赟', '赟', ''],
  ['朱喆和余镕', '喆镕', ''],
  ['㭎树坪𠮷号', '㭎𠮷', ''],
  ['工作々、（一）“二”—ABC×3', '', ''],
  ['二〇三五年', '', ''],
  ['①⑩㈠Ⅳ→●★℃ā', '', ''],
  ['5–6 m²，café', '', ''],
  ['会议😀👨‍👩‍👧主题', '', '😀👨👩👧'],
  ['✓㎡⑪', '', '✓㎡⑪'],
  ['ئە한', '', 'ئە한'],
  ['喆喆', '喆', ''],
  ['', '', ''],
])('rare characters of %s: %s and %s', (text, han, other) => {
  const rare = rareCharacters(text);
  expect([rare.han.join(''), rare.other.join('')]).toEqual([han, other]);
});

test('every Chinese character is judged by the standard alone', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x2_ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    // Marks that are counted among the script, like 々 and 〇, are no characters of a name.
    if (!/\p{Unified_Ideograph}/u.test(character)) continue;
    if ((rareCharacters(character).han.length === 1) === gb2312().has(character))
      wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['党建工作办公室', '党建作工办公室', true],
  ['审批服务党支部', '审批服务处党支部', true],
  ['中国共产党明川区委员会', '中共明川区委员会', true],
  ['县委组织部（党务科）', '县委组织部(党务科)', true],
  ['党建工作办公室', '党建工作办公室', false],
  ['岚汀区水务管理局', '岚汀区税务管理局', false],
  ['机关党委纪检办公室', '局机关党委纪检办公室', false],
  ['服务中心第一党支部', '服务中心第十一党支部', false],
  ['人事科', '人事一科', false],
  ['晴澜街道党工委', '晴澜街党工委', true],
  ['便民服务中心', '便民服中心', false],
  ['', '', false],
])('%s and %s: one name with a slip is %s', (a, b, slip) => {
  expect(slips([a, b]).length > 0).toBe(slip);
  expect(slips([b, a]).length > 0).toBe(slip);
});

test.each([
  [['会议日期'], '“会议日期”'],
  [['学习内容', 0], '“学习内容”第 1 条'],
  [['整改清单', 2, '完成日期'], '“整改清单”第 3 行的“完成日期”'],
])('%j is said as %s', (path, said) => {
  expect(sayPath(path)).toBe(said);
});

test('days are counted as the calendar has them', () => {
  const origin = Date.UTC(1970, 0, 1) / 86_400_000 - dayCount({ year: 1970, month: 1, day: 1 });
  const day = fc.integer({ min: -25_000, max: 80_000 });
  fc.assert(
    fc.property(day, (days) => {
      const date = readDate(new Date(days * 86_400_000).toISOString().slice(0, 10));
      if (typeof date === 'string') throw new Error(date);
      expect(dayCount(date) + origin).toBe(days);
      expect(dateOfCount(days - origin)).toEqual(date);
      expect(weekday(date)).toBe(new Date(days * 86_400_000).getUTCDay());
    }),
  );
});

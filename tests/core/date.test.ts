import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, isoDate, printDate, readDate } from '../../src/core/facts/date.ts';
import { guessDate } from '../../src/core/facts/guess-date.ts';
import { chineseNumeral } from '../../src/core/facts/numeral.ts';

test.each([
  ['2026年1月8日', '2026年1月8日'],
  ['2026-01-08', '2026年1月8日'],
  ['2026-1-8', '2026年1月8日'],
  ['2026/1/8', '2026年1月8日'],
  ['2026.1.8', '2026年1月8日'],
  ['2026．1．8', '2026年1月8日'],
  ['2026。1。8', '2026年1月8日'],
  ['20260108', '2026年1月8日'],
  ['２０２６年１月８日', '2026年1月8日'],
  ['２０２６-０１-０８', '2026年1月8日'],
  ['2026年01月08日', '2026年1月8日'],
  ['2026年1月8', '2026年1月8日'],
  [' 2026 年 1 月 8 日 ', '2026年1月8日'],
  ['2026年12月31日', '2026年12月31日'],
  ['2024年2月29日', '2024年2月29日'],
  ['2000年2月29日', '2000年2月29日'],
  ['二〇二六年一月九日', '2026年1月9日'],
  ['二零二六年十二月三十一日', '2026年12月31日'],
  ['二○二六年十月二十号', '2026年10月20日'],
  ['二O二六年元月廿三日', '2026年1月23日'],
  ['2026年元月9号', '2026年1月9日'],
  ['2026年1月9日（星期五）', '2026年1月9日'],
  ['2026年1月9日 周五', '2026年1月9日'],
  ['2026年1月9日。', '2026年1月9日'],
  ['2026年1月9日，', '2026年1月9日'],
  ['2026/1/9 0:00:00', '2026年1月9日'],
  ['2026-01-09T00:00:00', '2026年1月9日'],
  ['20260109 00:00', '2026年1月9日'],
  ['2026—1—9', '2026年1月9日'],
  ['2026－1－9', '2026年1月9日'],
  ['2026–01–09', '2026年1月9日'],
  ['2026、1、9', '2026年1月9日'],
  ['2026 1 9', '2026年1月9日'],
  ['2026年\u00a01月\u20039日', '2026年1月9日'],
  ['\ufeff2026年1月9日\u200b', '2026年1月9日'],
  ['公元2026年1月9日', '2026年1月9日'],
  ['1900-1-1', '1900年1月1日'],
  ['2200-12-31', '2200年12月31日'],
])('%s is read as %s', (typed, printed) => {
  const date = readDate(typed);
  expect(typeof date === 'string' ? date : printDate(date)).toBe(printed);
});

test.each([
  ['2026年2月30日', '2026年2月没有 30 日，请核对'],
  ['2026年2月29日', '2026年2月没有 29 日，请核对'],
  ['2100年2月29日', '2100年2月没有 29 日，请核对'],
  ['2026-4-31', '2026年4月没有 31 日，请核对'],
  ['2026-1-0', '2026年1月没有 0 日，请核对'],
  ['2026年13月1日', '没有 13 月，请核对'],
  ['2026-0-10', '没有 0 月，请核对'],
  ['２０２６年１３月１日', '没有 13 月，请核对'],
  ['20261301', '没有 13 月，请核对'],
  ['1899-12-31', '年份 1899 不合常理，请核对'],
  ['9999年1月1日', '年份 9999 不合常理，请核对'],
  ['2026年1月9日（星期四）', '2026年1月9日是星期五，不是星期四，请核对'],
  ['2026/1/9 9:30', '“2026/1/9 9:30”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
  ['腊月二十三', '“腊月二十三”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
  ['1月8日', '“1月8日”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
  ['2026年1月', '“2026年1月”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
  ['26年1月8日', '“26年1月8日”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
  ['2026年1月8日下午', '“2026年1月8日下午”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
  ['2026年x月x日', '“2026年x月x日”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
  [
    '2026年1月8日'.repeat(30),
    '“2026年1月8日2026年1月8日20……”不是完整的日期，请写成 2026年1月8日 或 2026-1-8',
  ],
  ['', '“”不是完整的日期，请写成 2026年1月8日 或 2026-1-8'],
])('%s is refused: %s', (typed, sentence) => {
  expect(readDate(typed)).toBe(sentence);
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 1, 31],
  [2026, 6, 30],
  [2026, 12, 31],
])('%d-%d has %d days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test('the stored form has two digits for month and day', () => {
  expect(isoDate({ year: 2026, month: 1, day: 8 })).toBe('2026-01-08');
});

describe('what was plainly meant by a date', () => {
  test.each([
    ['26年1月8日', '2026-01-08'],
    ['26.1.8', '2026-01-08'],
    ['46031', '2026-01-09'],
    ['46031.5', '2026-01-09'],
    ['2026年1月8日下午', '2026-01-08'],
    ['2026/1/9 9:30', '2026-01-09'],
    ['2026-01-09T09:30:00', '2026-01-09'],
    ['会议日期：2026年1月8日', '2026-01-08'],
    ['二〇二六年一月八日前', '2026-01-08'],
    ['29/12/2025', '2025-12-29'],
    ['12/29/2025', '2025-12-29'],
    ['1/8/2026', undefined],
    ['2026-01-08T16:00:00Z', undefined],
    ['2026年1月8日至10日', undefined],
    ['2026年1月8日—2026年1月10日', undefined],
    ['2026年1月8日、9日', undefined],
    ['2026年2月30日', undefined],
    ['1月8日', undefined],
    ['12345', undefined],
    ['2026年1月', undefined],
    ['', undefined],
  ])('%s: %s', (typed, iso) => {
    const guess = guessDate(typed);
    expect(guess && isoDate(guess)).toBe(iso);
  });
});

const WEEK = '日一二三四五六';
const byDigits = (year: number) =>
  [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
const two = (n: number) => String(n).padStart(2, '0');
const wide = (text: string) =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** Every form a date is taken in. */
const FORMS: readonly ((y: number, m: number, d: number, weekday: string) => string)[] = [
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}年${two(m)}月${two(d)}号`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}/${m}/${d} 0:00:00`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => wide(`${y}.${m}.${d}`),
  (y, m, d) => wide(`${y}-${m}-${d}`),
  (y, m, d) => `${y}—${m}—${d}`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 日。`,
  (y, m, d, weekday) => `${y}年${m}月${d}日（星期${weekday}）`,
  (y, m, d, weekday) => `${y}.${m}.${d}周${weekday}`,
  (y, m, d) => `${byDigits(y)}年${chineseNumeral(m)}月${chineseNumeral(d)}日`,
  (y, m, d) =>
    `${byDigits(y).replaceAll('〇', '零')}年${m === 1 ? '元' : chineseNumeral(m)}月${chineseNumeral(d)}号，`,
  (y, m, d) => `\u202a${y}年${m}\u200b月${d}日\u202c`,
];

test('a date in any of the usual forms is that date', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }),
      fc.constantFrom(...FORMS),
      (day, form) => {
        const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
        expect(readDate(form(y, m, d, WEEK.charAt(day.getUTCDay())))).toEqual({ year: y, month: m, day: d });
      },
    ),
    { numRuns: 500 },
  );
});

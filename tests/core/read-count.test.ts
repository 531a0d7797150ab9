// Numbers as people write them are read, and what only comes near is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumeral } from '../../src/core/facts/numeral.ts';
import { readCount } from '../../src/core/facts/read-count.ts';
import { readNumeral } from '../../src/core/facts/read-numeral.ts';

describe('a count', () => {
  test.each([
    ['58次', '次', 58],
    ['58人次', '次', 58],
    ['58 次。', '次', 58],
    ['3名', '人', 3],
    ['12项', '条', 12],
    ['150份', '份', 150],
    ['150份', undefined, 150],
    ['共30人', '人', 30],
    ['1,500', '份', 1500],
    ['1，500', '份', 1500],
    ['１５００', '份', 1500],
    ['1 500', '份', 1500],
    ['1,234,567', undefined, 1_234_567],
    ['十二', '条', 12],
    ['一百零五', '条', 105],
    ['两', '条', 2],
    ['两条', '条', 2],
    ['廿三', undefined, 23],
    ['三千二百', undefined, 3200],
    ['一万二千', undefined, 12_000],
    ['1.5万', undefined, 15_000],
    ['12.0', '条', 12],
    ['0012', '条', 12],
    ['〇', '条', 0],
    ['2025年', '年', 2025],
    ['2025年度', '年', 2025],
    ['二〇二五', '年', 2025],
    ['7\u200b', '人', 7],
  ])('%s (%s) is %d', (typed, unit, number) => {
    expect(readCount({ type: 'int', ...(unit ? { unit } : {}) }, typed)).toEqual({ number });
  });

  test.each([
    ['约30', '人', 30],
    ['30余人', '人', 30],
    ['15名党员', '人', 15],
    ['十五位同志', '人', 15],
    ['15人（含预备党员2人）', '人', 15],
    ['无。', '人', 0],
    ['近三十', '人', 30],
    ['100多份', '份', 100],
    ['30左右', '人', 30],
    ['58人', '次', 58],
    ['无', '条', 0],
    ['1,50', '条', undefined],
    ['12.5', '条', undefined],
    ['一百五', '条', undefined],
    ['二三', '条', undefined],
    ['若干', '条', undefined],
    ['10-12', '条', undefined],
    ['12条34', '条', undefined],
    ['50%', '条', undefined],
    ['', '条', undefined],
  ])('%s (%s) is refused, meaning %s', (typed, unit, right) => {
    const count = readCount({ type: 'int', unit }, typed);
    expect('message' in count && count.right).toBe(right);
    expect('message' in count).toBe(true);
  });
});

test('a year of two digits is refused, and offered in full', () => {
  const year = { type: 'int', unit: '年', min: 2000, max: 2100 } as const;
  expect(readCount(year, '25')).toEqual({ message: '年份请写全', right: 2025 });
  expect(readCount(year, '1925')).toEqual({ message: '不能小于 2000' });
});

test('a numeral is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
      expect(readNumeral(chineseNumeral(number))).toBe(number);
    }),
  );
});

test('a count with its commas and unit is the count', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom('', '条', ' 条', '条。'),
      (number, after) => {
        const typed = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
        expect(readCount({ type: 'int', unit: '条' }, typed + after)).toEqual({ number });
      },
    ),
  );
});

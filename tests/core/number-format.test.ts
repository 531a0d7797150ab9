// What numbers of Excel and WPS show, format by format: days and times as such, with the words the sheet writes.
import { expect, test } from 'vitest';
import { formatOf, numberCell } from '../../src/core/sheet/number-format.ts';

const DAY = { year: 2026, month: 1, day: 8 };
/** 8 January 2026. */
const SERIAL = 46_030;

test.each([
  ['yyyy/m/d', '2026/1/8'],
  ['yyyy"年"m"月"d"日"', '2026年1月8日'],
  ['yyyy"年"m"月"d"日";@', '2026年1月8日'],
  ['[$-804]yyyy"年"m"月"d"日"', '2026年1月8日'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2026年1月8日'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', '二〇二六年一月八日'],
  ['yyyy"年"m"月"', '2026年1月'],
  ['[DBNum1][$-804]m"月"d"日"', '一月八日'],
  ['yyyy\\-mm\\-dd', '2026-01-08'],
  ['yyyy\\.m\\.d', '2026.1.8'],
  ['yy/mm/dd', '26/01/08'],
  ['yyyy"年"m"月"d"日"aaaa', '2026年1月8日星期四'],
  ['e"年"m"月"d"日"', '2026年1月8日'],
  ['[$-zh-CN]yyyy/m/d', '2026/1/8'],
])('%s shows a day as %s', (format, text) => {
  expect(numberCell(SERIAL, format)).toEqual({ kind: 'date', day: DAY, text });
});

test.each([
  [14, '2026/1/8'],
  [27, '2026年1月'],
  [28, '1月8日'],
  [31, '2026年1月8日'],
  [36, '2026年1月'],
  [57, '2026年1月'],
  [58, '1月8日'],
])('format %i, known by number only, shows a day as %s', (id, text) => {
  expect(numberCell(SERIAL, formatOf(id, new Map()))).toEqual({ kind: 'date', day: DAY, text });
});

test.each([
  [
    SERIAL + 0.625,
    'yyyy/m/d h:mm',
    { kind: 'date', day: DAY, time: { hour: 15, minute: 0 }, text: '2026/1/8 15:00' },
  ],
  [0.625, 'h:mm', { kind: 'time', time: { hour: 15, minute: 0 }, text: '15:00' }],
  [0.6041667, '上午/下午h"时"mm"分"', { kind: 'time', time: { hour: 14, minute: 30 }, text: '下午2时30分' }],
  [1, 'yyyy/m/d', { kind: 'date', day: { year: 1900, month: 1, day: 1 }, text: '1900/1/1' }],
  [61, 'yyyy/m/d', { kind: 'date', day: { year: 1900, month: 3, day: 1 }, text: '1900/3/1' }],
] as const)('%d as %s', (number, format, cell) => {
  expect(numberCell(number, format)).toEqual(cell);
});

test('a workbook may count its days from 1904', () => {
  expect(numberCell(SERIAL - 1462, 'yyyy/m/d', true)).toMatchObject({ kind: 'date', day: DAY });
});

test.each([
  [1234.5, '', '1234.5'],
  [0.1 + 0.2, '', '0.3'],
  [1234567, '#,##0', '1,234,567'],
  [0.963, '0.0%', '96.3%'],
  [1, '0%', '100%'],
  [7, '000', '007'],
  [20, '0"人"', '20人'],
  [20, '0\\人', '20人'],
  [21, '[DBNum1][$-804]General', '二十一'],
  [21, '[DBNum2][$-804]General', '贰拾壹'],
  [-3.5, '0.00_ ', '-3.50'],
  [12_345_678_901, '0.00E+00', '12345678901'],
  [5, '@', '5'],
  [0, '0;-0;"无"', '无'],
  [20, 'G/通用格式"人"', '20人'],
  [-5, '#,##0;[Red](#,##0)', '(5)'],
  [0.5, '# ?/?', '0.5'],
])('%d as %s shows %s', (number, format, text) => {
  expect(numberCell(number, format)).toEqual({ kind: 'number', number, text });
});

test('of sixteen digits the last are lost, and that is known', () => {
  expect(numberCell(Number('110101199001011234'), '')).toMatchObject({ kind: 'number', lost: true });
  expect(numberCell(110101900101123, '')).not.toHaveProperty('lost');
});

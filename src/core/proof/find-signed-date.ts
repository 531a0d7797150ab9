// The date under the name of the one who signs, in Chinese numerals: it is written in digits, whole.

import { daysInMonth } from '../facts/date.ts';
import { readDigits, readNumeral, YEAR_DIGIT } from '../facts/read-numeral.ts';
import type { Slip } from './slip.ts';

const SIGNED = new RegExp(
  `(?<=[局委办部组会室院府司总支区心镇乡]\\n[ \u3000]{0,40})([一二]${YEAR_DIGIT}{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$`,
  'gmu',
);

export function* findSignedDate(text: string): Generator<Slip> {
  for (const { 0: written, 1: numerals = '', 2: m = '', 3: d = '', index } of text.matchAll(SIGNED)) {
    const [year = 0, month = 0, day = 0] = [readDigits(numerals), readNumeral(m), readNumeral(d)];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) continue;
    yield {
      ...{ start: index, end: index + written.length, right: `${year}年${month}月${day}日` },
      ...{ rule: '落款的日期', kind: '公文格式', source: 'GB/T 9704—2012 第7.3.5.4条' },
      level: /[^一二三四五六七八九〇]/.test(numerals) ? '必改' : '疑似',
      why: '成文日期用阿拉伯数字',
    };
  }
}

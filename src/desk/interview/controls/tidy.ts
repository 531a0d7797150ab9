// A value typed in any usual form, shown the way it will be printed; what cannot be read stays as it was typed.

import { cleanText, halfWidth } from '../../../core/facts/clean-text.ts';
import { printDate, readDate } from '../../../core/facts/date.ts';
import { printTime, readTime } from '../../../core/facts/time.ts';

export function tidy(type: string, text: string): string {
  switch (type) {
    case 'date': {
      const date = readDate(text);
      return typeof date === 'string' ? text : printDate(date);
    }
    case 'time': {
      const time = readTime(text);
      return typeof time === 'string' ? text : printTime(time);
    }
    case 'int': {
      const digits = halfWidth(cleanText(text).text.trim());
      return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : text;
    }
    default:
      return text;
  }
}

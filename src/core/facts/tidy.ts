// A value typed in any usual form, shown the way it will be printed; what cannot be read stays as it was typed.

import { printDate, readDate } from './date.ts';
import { readDeadline } from './deadline.ts';
import type { ScalarType } from './field.ts';
import { readCount } from './read-count.ts';
import { printTime, readTime } from './time.ts';

/** `of` is asked for the unit of a number. */
export function tidy(type: string, text: string, of?: ScalarType): string {
  switch (type) {
    case 'date': {
      const date = readDate(text);
      return typeof date === 'string' ? text : printDate(date);
    }
    case 'time': {
      const time = readTime(text);
      return typeof time === 'string' ? text : printTime(time);
    }
    case 'deadline': {
      const deadline = readDeadline(text);
      return typeof deadline === 'string' ? text : deadline.words;
    }
    case 'int': {
      const count = readCount(
        { ...(of?.type === 'int' && of.unit ? { unit: of.unit } : {}), type: 'int', min: -Infinity },
        text,
      );
      return 'number' in count ? String(count.number) : text;
    }
    default:
      return text;
  }
}

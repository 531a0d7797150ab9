// What was plainly meant by a deadline that cannot be read: offered by a button, never put there unasked.

import { plain } from './as-typed.ts';
import { printDate } from './date.ts';
import { readDeadline } from './deadline.ts';
import { guessDate } from './guess-date.ts';

/** The words of the deadline. */
export function guessDeadline(text: string): string | undefined {
  const day = guessDate(text);
  if (day) return printDate(day);
  // 26年6月底, 26年底前
  const [, rest] = /^['’‘]?([1-4]\d年.+)$/.exec(plain(text)) ?? [];
  const limit = rest === undefined ? '' : readDeadline(`20${rest}`);
  return typeof limit === 'string' ? undefined : limit.words;
}

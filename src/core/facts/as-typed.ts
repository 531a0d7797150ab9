// What was typed, as those who read numbers, dates and times look at it, and as a sentence repeats it.

import { cleanText, halfWidth } from './clean-text.ts';
import { excerpt } from './excerpt.ts';

/** Nearly always there is nothing to do but at the ends. */
const PLAIN = /^[\u0020-\u007e\u4e00-\u9fff]*$/;

/** Half-width, without what cannot be seen and without space at the ends. */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return halfWidth(cleanText(text).text.replaceAll('\u3000', ' ')).trim();
}

/** As far as it fits into a sentence. */
export function shorten(text: string): string {
  return excerpt(text, 20, '……');
}

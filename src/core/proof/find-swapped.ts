// Two characters of a common word of four that changed places (实事是求). A word with 的 is too loose: 我们的党建设.

import { LONGEST_WORD, type Vocables } from './common-words.ts';
import { eachFiled, type Filed, fileBy } from './literals.ts';

type Found = { readonly start: number; readonly end: number; readonly word: string };
/** Swapped words, and what each should be. */
export type Swapped = Filed<readonly [string, string]>;

export function swappedOf({ words }: Pick<Vocables, 'words'>): Swapped {
  const all = new Map<string, string>();
  for (const word of words) {
    if (word.length < LONGEST_WORD || word.includes('的')) continue;
    for (let at = 0; at + 1 < word.length; at++) {
      const wrong = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      if (!words.has(wrong)) all.set(wrong, word);
    }
  }
  return fileBy([...all], ([wrong]) => wrong);
}

export function findSwapped(text: string, swapped: Swapped): readonly Found[] {
  const found: Found[] = [];
  eachFiled(text, swapped, ([wrong, word], start) => {
    if (text.startsWith(wrong, start)) found.push({ start, end: start + LONGEST_WORD, word });
  });
  return found;
}

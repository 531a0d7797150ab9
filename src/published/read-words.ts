// The words templates are written with, fetched when one is to be compiled in the browser.

import type { Words } from '../core/template/compile-template.ts';
import { restoreWords } from '../core/template/restore-words.ts';
import { readData } from './read-data.ts';

/** `root` is the way from the page to the root of the site. Undefined where they cannot be had. */
export function fetchWords(root: string): Promise<Words | undefined> {
  return readData(`${root}vocabulary.js`).then(restoreWords, () => undefined);
}

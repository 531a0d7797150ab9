// Views of a count: of the items of a list, of rows, of a number.

import { chineseCount } from '../numeral.ts';

/** How a count is printed. */
export const COUNTS: ReadonlyMap<string, (count: number) => string> = new Map([
  ['个数', chineseCount],
  ['数', String],
]);

const several = (count: number) => count > 1;

/** What may be asked of what is counted, and of a number besides. */
export const SEVERAL = ['多项'] as const;
export const COUNT_QUESTIONS: ReadonlyMap<string, (count: number) => boolean> = new Map([
  [SEVERAL[0], several],
  ['为零', (count: number) => count === 0],
]);

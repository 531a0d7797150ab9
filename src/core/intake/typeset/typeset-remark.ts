// What the text as a whole asks, said to somebody who only has it laid out: nothing is filled, nothing is chosen, every line stays.

import { excerpt } from '../../facts/excerpt.ts';
import type { Remark } from '../text/recognised.ts';

/** Characters of the line another paper begins with. */
const LONGEST_LINE = 24;

/** Undefined where there is nothing to do about it here. */
export function typesetRemark({ kind, message, starts = [] }: Remark, text: string): string | undefined {
  switch (kind) {
    // Its blanks are printed as they are; about its characters the page asks by itself.
    case '空白太多':
    case '繁体':
      return undefined;
    case '没有标题':
      return '没有找到标题。有标题的，请把那一行改成“标题”。';
    case '两份文稿': {
      const begun = starts.map(
        (at) => `“${excerpt(text.slice(at).trimStart().split('\n')[0] ?? '', LONGEST_LINE)}”`,
      );
      return `这里好像有 ${starts.length + 1} 份文稿，从${begun.join('、')}起是另一份，现在连着排成一份。要分开，请一份一份地放进来。`;
    }
    default:
      return message;
  }
}

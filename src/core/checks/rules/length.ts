// How long the text is: what is too long is not read. No regulation limits a report; the two numbers are a hint of our own.

import { bodyCharacters, countCharacters } from '../../document/count-characters.ts';
import type { Leaf } from '../leaves.ts';
import type { Rule } from '../rule.ts';

export const LENGTH: Rule = {
  id: 'length',
  severity: 'hint',
  description:
    '正文字数（按 Word 的字数统计）：情况报告超过 3000 字提示，超过 4000 字提醒压缩。两个数是本站自定的。',
  find: ({ template, document, leaves, thresholds }) => {
    const count = bodyCharacters(document);
    const longest = longestField(leaves);
    const rest = {
      key: '正文',
      paths: longest ? [[longest.name]] : [],
    };
    const where = longest ? `其中“${longest.name}”最长，约 ${longest.count} 字。` : '';
    if (count > thresholds.tooLong) {
      const message = `正文有 ${count} 字，超过 ${thresholds.tooLong} 字。这个数是本站自定的提醒，不是规定的上限；请压缩，细节可以放进附件，通知另有要求的照通知。${where}`;
      return [{ ...rest, severity: 'warning', message }];
    }
    if (template.genre !== '报告' || count <= thresholds.longReport) return [];
    const message = `正文有 ${count} 字，超过 ${thresholds.longReport} 字，可以再压缩一些，细节放进附件。${where}`;
    return [{ ...rest, message }];
  },
};

/** The field that holds most of what was typed. */
function longestField(
  leaves: readonly Leaf[],
): { readonly name: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const { kind, field, text } of leaves)
    if (kind === 'text') counts.set(field.name, (counts.get(field.name) ?? 0) + countCharacters(text));
  let longest: { name: string; count: number } | undefined;
  for (const [name, count] of counts) if (!longest || count > longest.count) longest = { name, count };
  return longest;
}

// What is pointed out in the fixed text, in numbers: how many of each kind.

import type { FixedItem } from '../../core/intake/confirm/fixed-words.ts';

export function counted(items: readonly FixedItem[]): string {
  const of = (kind: 'claim' | 'slip') => items.filter((item) => item[kind]).length;
  const kinds = [
    ['像是其他单位、其他年份的内容', items.length - of('claim') - of('slip')],
    ['评价、效果', of('claim')],
    ['像是写错的字', of('slip')],
  ] as const;
  return kinds.flatMap(([kind, count]) => (count ? [`${kind} ${count} 项`] : [])).join('，');
}

// How many papers of a meeting stand how.

import type { PaperSight } from './paper-item.tsx';

const COUNTED = [
  ['ready', '可以生成'],
  ['blank', '是空表，可以打印'],
  ['lacks', '缺内容'],
  ['wrong', '有要改的'],
  ['open', '沿用上年待核对'],
  ['taken', '已取走'],
  ['changed', '取走后有改动'],
] as const;

export function sayStandings(wanted: readonly string[], sights: ReadonlyMap<string, PaperSight>): string {
  if (!wanted.length) return '还没有选文书。';
  const states = wanted.map((template) => {
    const sight = sights.get(template);
    return sight?.kind === 'seen' ? sight.standing.state : undefined;
  });
  const counts = COUNTED.flatMap(([state, said]) => {
    const count = states.filter((each) => each === state).length;
    return count ? [`${count} 件${said}`] : [];
  });
  return `选了 ${wanted.length} 件文书${counts.length ? `：${counts.join('，')}` : ''}。`;
}

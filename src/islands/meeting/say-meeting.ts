// When a meeting is, and how many of its papers stand how.

import { printDate } from '../../core/facts/date.ts';
import { meetingDays } from '../../core/meeting/due.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import type { PaperSight } from './paper-item.tsx';

export function sayDays({ facts }: Pick<Meeting, 'facts'>): string {
  const { planned, held } = meetingDays(facts.拟开会日期, facts.会议日期);
  if (held) return `${printDate(held)}召开`;
  return planned ? `拟于${printDate(planned)}召开` : '还没有填拟开会日期，填了才能算出各件的日子';
}

const COUNTED = [
  ['ready', '可以生成'],
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

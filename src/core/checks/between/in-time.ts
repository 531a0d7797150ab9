// The report and the bulletin leave within the days the notice gives.

import { printDate } from '../../facts/date.ts';
import { dayCount } from '../../facts/day-count.ts';
import { valuesOf } from '../values.ts';
import type { BetweenRule, PaperRead } from './between.ts';

const LIMITS = [
  { genre: '报告', limit: '报告时限' },
  { genre: '通报', limit: '通报时限' },
] as const;

export const IN_TIME: BetweenRule = {
  id: 'in-time',
  description: '会后的报告、通报在通知要求的天数以内成文。',
  find: (papers, facts) =>
    papers.flatMap((paper) => {
      const { template } = paper;
      const due = LIMITS.find(({ genre }) => genre === template.genre);
      const most = due ? Number(facts[due.limit]) : 0;
      const [held, written] = (['会议日期', '成文日期'] as const).map(
        (name) => valuesOfPaper(paper).date(name)?.value,
      );
      // Of the meeting itself, not of what became of it later.
      if (
        !due ||
        !most ||
        !held ||
        !written ||
        template.stage !== '会后' ||
        paper.asked.has('所整改会议日期')
      )
        return [];
      const days = dayCount(written) - dayCount(held);
      if (days <= most) return [];
      const message = `《${template.title}》的“成文日期”是${printDate(written)}，距“会议日期”${days} 天，“${due.limit}”是 ${most} 日。请核对。`;
      return [
        {
          id: template.id,
          severity: 'warning',
          papers: [template.id],
          names: ['成文日期', due.limit],
          message,
        },
      ];
    }),
};

function valuesOfPaper({ read, asked }: PaperRead) {
  return valuesOf(read, asked);
}

// A paper of what happened does not print the planned day of a meeting that was held on another.

import { printDate, readDate } from '../../facts/date.ts';
import type { Fact } from '../../facts/fact.ts';
import type { BetweenRule, PaperRead } from './between.ts';

export const PLANNED_DAYS: BetweenRule = {
  id: 'planned-days',
  description: '会后的文书不写打算开会的日期，也不把没有开的会写成开过。',
  find: (papers, { 拟开会日期: planned, 会议日期: held }) => {
    const [plan, fact] = [printed(planned), printed(held)];
    if (!plan || plan === fact) return [];
    const after = papers.filter(
      (paper) => paper.template.stage === '会后' && paper.text.includes(plan) && !isOwn(paper, plan),
    );
    return after.map(({ template }) => ({
      id: template.id,
      severity: 'error',
      papers: [template.id],
      names: ['会议日期', '拟开会日期'],
      message: `《${template.title}》里写了打算开会的日期${plan}${fact ? `，实际是${fact}开的` : '，“会议日期”还没有填'}。会后的文书只写实际的日期，请核对。`,
    }));
  },
};

function printed(fact: Fact | undefined): string | undefined {
  const day = typeof fact === 'string' ? readDate(fact) : '';
  return typeof day === 'string' ? undefined : printDate(day);
}

/** Another day of the paper's facts that happens to be the same. */
function isOwn({ template, read }: PaperRead, day: string): boolean {
  return template.fields.some(({ name, type, plans }) => {
    const reading = type === 'date' && !plans ? read(name) : undefined;
    return (
      reading?.state === 'given' && reading.value.kind === 'date' && printDate(reading.value.date) === day
    );
  });
}

// The same meeting next year: all its papers, each answer as the vocabulary says, nothing taken yet.

import { type Facts, isGiven } from '../facts/fact.ts';
import { type NextYearRules, nextYear } from '../facts/next-year.ts';
import type { Meeting, PaperState } from './meeting.ts';
import { pick } from './whose.ts';

type Parts = Pick<Meeting, 'facts' | 'lastYear' | 'papers'>;

/** `others` are facts of other meetings: one of the same year and organ may hold a list whose figures are wanted. */
export function nextMeeting(meeting: Meeting, rules: NextYearRules, others: readonly Facts[]): Parts {
  const shared = nextYear(rules, meeting.facts, others);
  const papers = Object.entries(meeting.papers).map(([template, paper]): [string, PaperState] => {
    // What the year is, and which lists there are, the meeting knows.
    const { facts, lastYear } = nextYear(rules, { ...meeting.facts, ...paper.facts }, others);
    const own = (name: string) => name in paper.facts;
    const marks = pick(lastYear, own);
    const { revised, off, progress } = paper;
    const kept = pick(facts, own);
    const given = Object.values({ ...shared.facts, ...kept }).filter(isGiven).length;
    return [
      template,
      {
        ...{ revised, off, facts: kept, accepted: {} },
        ...(isGiven(marks) ? { lastYear: marks } : {}),
        progress: { asked: progress.asked, given: Math.min(given, progress.asked) },
      },
    ];
  });
  return {
    facts: shared.facts,
    ...(isGiven(shared.lastYear) ? { lastYear: shared.lastYear } : {}),
    papers: Object.fromEntries(papers),
  };
}

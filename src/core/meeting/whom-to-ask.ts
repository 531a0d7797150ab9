// What to ask from whom, for all papers of a meeting: each name once, under the one who usually knows it.

import { MEETING_STAGES } from '../template/template.ts';
import type { Lack } from './paper-standing.ts';

type Lacking = { readonly template: string; readonly title: string; readonly lacks: readonly Lack[] };
type Stage = (typeof MEETING_STAGES)[number];

export type MeetingQuestion = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Where it is answered: the first of the papers, and the place in it. */
  readonly at: Pick<Lacking, 'template'> & Pick<Lack, 'path'>;
  /** Titles of the papers that wait for it. */
  readonly papers: readonly string[];
};
/** Undefined for what nobody in particular knows. */
export type AskedOf = { readonly who: string | undefined; readonly questions: readonly MeetingQuestion[] };

/** What the papers of one stage are the first to wait for. */
export type AskedFor = { readonly stage: Stage; readonly asked: readonly AskedOf[] };

/** Each name under the first stage whose papers wait for it. Stages that ask nothing are left out. */
export function askedByStage(papers: readonly (Lacking & { readonly stage: Stage })[]): readonly AskedFor[] {
  const known = new Set<string>();
  return MEETING_STAGES.flatMap((stage) => {
    const first = new Set(
      papers.flatMap((paper) => (paper.stage === stage ? paper.lacks.map(({ name }) => name) : [])),
    );
    const here = ({ name }: Lack) => first.has(name) && !known.has(name);
    const asked = whomToAsk(papers.map((paper) => ({ ...paper, lacks: paper.lacks.filter(here) })));
    for (const name of first) known.add(name);
    return asked.length ? [{ stage, asked }] : [];
  });
}

/** Whether papers of a stage are due by now; before a day is known, those before it. */
export function isDue(stage: Stage, now: Stage | undefined): boolean {
  return MEETING_STAGES.indexOf(stage) <= MEETING_STAGES.indexOf(now ?? '会前');
}

export function sayAskedFor({ stage }: AskedFor, due: boolean): string {
  return due ? `${stage}要用的` : `${stage}才用的，到时再问`;
}

/** Those with most questions first; what nobody in particular knows comes last. */
export function whomToAsk(papers: readonly Lacking[]): readonly AskedOf[] {
  const people = new Map<string | undefined, Map<string, Question>>();
  for (const { template, title, lacks } of papers)
    for (const { name, columns, path, knows } of lacks) {
      const questions = people.get(knows) ?? new Map<string, Question>();
      people.set(knows, questions);
      const at = { template, path };
      const question = questions.get(name) ?? { columns: new Set(), papers: new Set(), at };
      questions.set(name, question);
      for (const column of columns) question.columns.add(column);
      question.papers.add(title);
    }
  return [...people]
    .map(([who, questions]) => ({
      who,
      questions: [...questions].map(([name, { columns, papers: waiting, at }]) => ({
        name,
        columns: [...columns],
        at,
        papers: [...waiting],
      })),
    }))
    .sort(
      (a, b) =>
        Number(a.who === undefined) - Number(b.who === undefined) || b.questions.length - a.questions.length,
    );
}

type Question = {
  readonly columns: Set<string>;
  readonly papers: Set<string>;
  readonly at: MeetingQuestion['at'];
};

export function sayQuestion({ name, columns }: MeetingQuestion): string {
  return columns.length ? `${name}（${columns.join('、')}）` : name;
}

export function sayWho({ who }: AskedOf): string {
  return who === undefined ? '本单位自己定' : `问${who}`;
}

/** Which papers wait for it; of many the first. */
export function sayWaiting({ papers }: MeetingQuestion): string {
  return papers.length > 2 ? `${papers[0]}等 ${papers.length} 件` : papers.join('、');
}

/** As plain text, to be sent to those who know; `now` as for `isDue`. */
export function questionsAsText(
  meeting: string,
  stages: readonly AskedFor[],
  now: Stage | undefined,
): string {
  const parts = stages.flatMap((each) => [
    `【${sayAskedFor(each, isDue(each.stage, now))}】`,
    ...each.asked.map(askedAsText),
  ]);
  return [`${meeting}：还要问的`, ...parts].join('\n\n');
}

function askedAsText(asked: AskedOf): string {
  const lines = asked.questions.map(
    (question, at) => `${at + 1}. ${sayQuestion(question)}（${sayWaiting(question)}）`,
  );
  return [`${sayWho(asked)}：`, ...lines].join('\n');
}

// What to ask from whom, for all papers of a meeting: each name once, under the one who usually knows it.

import type { Lack } from './paper-standing.ts';

type Lacking = { readonly title: string; readonly lacks: readonly Lack[] };

export type MeetingQuestion = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Titles of the papers that wait for it. */
  readonly papers: readonly string[];
};
/** Undefined for what nobody in particular knows. */
export type AskedOf = { readonly who: string | undefined; readonly questions: readonly MeetingQuestion[] };

/** Those with most questions first; what nobody in particular knows comes last. */
export function whomToAsk(papers: readonly Lacking[]): readonly AskedOf[] {
  const people = new Map<string | undefined, Map<string, { columns: Set<string>; papers: Set<string> }>>();
  for (const { title, lacks } of papers)
    for (const { name, columns, knows } of lacks) {
      const questions = people.get(knows) ?? new Map();
      people.set(knows, questions);
      const question = questions.get(name) ?? { columns: new Set(), papers: new Set() };
      questions.set(name, question);
      for (const column of columns) question.columns.add(column);
      question.papers.add(title);
    }
  return [...people]
    .map(([who, questions]) => ({
      who,
      questions: [...questions].map(([name, { columns, papers: waiting }]) => ({
        name,
        columns: [...columns],
        papers: [...waiting],
      })),
    }))
    .sort(
      (a, b) =>
        Number(a.who === undefined) - Number(b.who === undefined) || b.questions.length - a.questions.length,
    );
}

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

/** As plain text, to be sent to those who know. */
export function questionsAsText(meeting: string, asked: readonly AskedOf[]): string {
  const parts = asked.map((each) =>
    [
      `${sayWho(each)}：`,
      ...each.questions.map(
        (question, at) => `${at + 1}. ${sayQuestion(question)}（${sayWaiting(question)}）`,
      ),
    ].join('\n'),
  );
  return [`${meeting}：还要问的`, ...parts].join('\n\n');
}

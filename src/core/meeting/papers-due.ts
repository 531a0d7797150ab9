// Which papers of a meeting are to be worked at now: those whose days have come, then those whose days are over; of a meeting
// without a day the first that lacks something.

import type { Due } from './due.ts';
import type { PaperStanding } from './paper-standing.ts';

type Looked = {
  readonly template: string;
  readonly due: Due;
  /** Undefined while it is looked at. */
  readonly state: PaperStanding['state'] | undefined;
};

/** So many can be begun with; more would be the list itself. */
const MOST = 3;

export function papersDue<Paper extends Looked>(papers: readonly Paper[]): readonly Paper[] {
  const waiting = papers.filter(({ state }) => state !== undefined && state !== 'taken');
  const now = waiting.filter(({ due }) => due.now === '正当时');
  const late = waiting.filter(
    ({ due, state }) => due.now === '已过' && !['ready', 'blank'].includes(state ?? ''),
  );
  const first = waiting.find(({ state }) => state === 'lacks');
  if (first && !papers.some(({ due }) => due.now)) return [first];
  return [...now, ...late].slice(0, MOST);
}

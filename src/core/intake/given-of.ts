// Whom a paper is sent to stays as fixed text does: unless there is something to fill in it, or words of another unit nobody looked at.

import type { Facts } from '../facts/fact.ts';
import { blankPlaces } from './blank-items.ts';
import type { Paper } from './confirm.ts';
import type { Decisions } from './decisions.ts';
import { fixedPlaces } from './fixed-words.ts';

/** `sample`: what the paper itself says, as it was mended. */
export function givenOf(paper: Paper, decisions: Decisions, { 主送机关: to }: Facts): Facts {
  if (to === undefined) return {};
  const lines = paper.found.paragraphs.filter(({ start, role }) => {
    const choice = decisions.roles[start];
    return choice !== '不要' && (choice?.role ?? role) === '主送';
  });
  const open = [
    ...blankPlaces(paper.found, decisions, paper.words).filter(({ taken }) => taken),
    ...fixedPlaces(paper, decisions).filter(({ id }) => decisions.seen[id] !== true),
  ];
  const asked = lines.some((line) => open.some(({ start, end }) => start < line.end && line.start < end));
  return asked ? {} : { 主送机关: to };
}

// What the files in hand can be put together as: a report that the site knows, or a table of whatever their template asks.

import type { RollUp } from '../../core/collect/roll-up.ts';
import { type Gathering, isMadeOf, tableRollUp } from '../../core/collect/table-roll-up.ts';
import type { Vocabulary } from '../../core/facts/vocabulary.ts';
import type { Template } from '../../core/template/template.ts';

/** The reports, then a table for each template. */
export function gatheringsOf(
  rollUps: readonly RollUp[],
  templates: readonly Template[],
  vocabulary: Vocabulary,
): readonly Gathering[] {
  return [
    ...rollUps.map((rollUp) => ({ rollUp, vocabulary })),
    ...templates.map((template) => tableRollUp(template, vocabulary)),
  ];
}

/** The one for the template that most files are of, unless one was chosen; the first is that of the site. */
export function gatheringFor(
  all: readonly Gathering[],
  most: Template | undefined,
  chosen: string,
): Gathering | undefined {
  const byHand = all.find(({ rollUp }) => rollUp.id === chosen);
  if (byHand || !most) return byHand ?? all[0];
  const report = all.find(({ rollUp }) => rollUp.template && isMadeOf(rollUp, most));
  return report ?? all.find(({ rollUp }) => rollUp.id === `table-${most.id}`) ?? all[0];
}

/** Of equal ones the first. */
export function mostOf(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

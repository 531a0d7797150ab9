// What the papers say against each other out of facts nobody has looked at since last year waits, as it does in each paper, until
// those are looked at: a meeting just copied is not at odds with itself seven times over. An error does not wait.

import type { Facts } from '../../facts/fact.ts';
import { type LastYear, openPlaces } from '../../facts/last-year.ts';
import type { BetweenFinding } from './between.ts';

type Holder = { readonly facts: Facts; readonly lastYear?: LastYear };
type Held = Holder & { readonly papers: Readonly<Record<string, Holder>> };

export function ofThisYear(findings: readonly BetweenFinding[], meeting: Held): readonly BetweenFinding[] {
  const papers = new Map(Object.entries(meeting.papers).map(([id, paper]) => [id, openNames(paper)]));
  const shared = openNames(meeting);
  return findings.filter(
    ({ severity, names, papers: ids }) =>
      severity === 'error' ||
      !names.some((name) => shared.has(name) || ids.some((id) => papers.get(id)?.has(name))),
  );
}

function openNames({ facts, lastYear = {} }: Holder): ReadonlySet<string> {
  return new Set(openPlaces(facts, lastYear).map(([name]) => String(name)));
}

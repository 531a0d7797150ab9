// What the papers of a meeting say against each other, looked for in slices. The rules come by import().

import type { BetweenFinding, PaperToCheck } from '../../core/checks/between/between.ts';
import { ofThisYear } from '../../core/checks/between/of-this-year.ts';
import { withKind } from '../../core/meeting/kind-facts.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { finish } from '../../render/slices.ts';

/** A finding with the field each of its papers is to be opened at, where the paper asks for one of the names. */
type FoundBetween = BetweenFinding & { readonly fields: ReadonlyMap<string, string> };

/** `unseen` where the rules cannot be fetched. */
export type Between =
  | { readonly kind: 'seen'; readonly findings: readonly FoundBetween[] }
  | { readonly kind: 'unseen' };

/** Undefined as soon as `goesOn` says no. */
export async function lookBetween(
  meeting: Meeting,
  papers: readonly PaperToCheck[],
  goesOn: () => boolean,
): Promise<Between | undefined> {
  const rules = await import('../../core/checks/between/check-meeting.ts').catch(() => undefined);
  if (!goesOn()) return undefined;
  if (!rules) return { kind: 'unseen' };
  const findings = await finish(
    rules.checkMeetingInSteps(withKind(meeting.facts, meeting.meeting), papers),
    goesOn,
  );
  if (!findings) return undefined;
  return { kind: 'seen', findings: ofThisYear(findings, meeting).map((each) => withFields(each, papers)) };
}

function withFields(finding: BetweenFinding, papers: readonly PaperToCheck[]): FoundBetween {
  const fields = papers.flatMap(({ template }): [string, string][] => {
    const asked = finding.names.find((name) => template.fields.some((field) => field.name === name));
    return asked !== undefined && finding.papers.includes(template.id) ? [[template.id, asked]] : [];
  });
  return { ...finding, fields: new Map(fields) };
}

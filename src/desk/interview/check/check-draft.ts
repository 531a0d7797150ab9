// The checks of the core put to the draft on the desk: without the parts that are switched off, as of today.

import { check } from '../../../core/checks/check.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { Document } from '../../../core/document/document.ts';
import type { Facts } from '../../../core/facts/fact.ts';
import type { Template } from '../../../core/template/template.ts';
import { without } from '../../draft-facts.ts';
import { thresholdsOf } from '../../profile/thresholds-of.ts';
import type { Unit } from '../../profile/unit.ts';
import type { FieldFindings } from '../interview-type.ts';

export function checkDraft(
  template: Template,
  facts: Facts,
  off: ReadonlySet<string>,
  document: Document,
  accepted: Readonly<Record<string, string>>,
  sample: Facts,
  unit: Unit,
): readonly Finding[] {
  const now = new Date();
  return check({
    template,
    facts: without(facts, off),
    document,
    sample,
    accepted,
    thresholds: thresholdsOf(unit),
    fontScheme: unit.scheme.value,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  });
}

/** Blanks are shown by the field itself. An entry that says the same as `before` is the same object. */
export function findingsByField(
  findings: readonly Finding[],
  before: ReadonlyMap<string, FieldFindings> | undefined,
): ReadonlyMap<string, FieldFindings> {
  const found = new Map<string, { own: Finding[]; also: Finding[] }>();
  const at = (name: string) => {
    const entry = found.get(name) ?? { own: [], also: [] };
    found.set(name, entry);
    return entry;
  };
  for (const finding of findings) {
    if (finding.rule === 'gap') continue;
    const [first, ...others] = new Set(finding.paths.map(([name]) => String(name)));
    if (first !== undefined) at(first).own.push(finding);
    for (const name of others) at(name).also.push(finding);
  }
  return new Map(
    [...found].map(([name, entry]) => {
      const old = before?.get(name);
      return [name, old && JSON.stringify(old) === JSON.stringify(entry) ? old : entry] as const;
    }),
  );
}

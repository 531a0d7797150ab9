// The checks of the core put to the draft on the desk: without the parts that are switched off, as of today.

import { type Checked, check, checkInSteps } from '../../core/checks/check.ts';
import type { Finding } from '../../core/checks/finding.ts';
import { dayAt, isoDate } from '../../core/facts/date.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Field } from '../../core/facts/field.ts';
import type { LastYear } from '../../core/facts/last-year.ts';
import { whoseIn } from '../../core/meeting/whose.ts';
import type { FontSchemeName } from '../../core/style/fonts.ts';
import { without } from '../model/draft-facts.ts';
import type { FieldFindings } from '../model/interview-type.ts';
import { thresholdsOf } from '../model/thresholds-of.ts';
import type { Unit } from '../model/unit.ts';

export type ToCheck = Omit<Checked, 'sample' | 'lastYear' | 'fontScheme' | 'standing'> & {
  readonly off: ReadonlySet<string>;
  readonly sample: Facts;
  readonly lastYear: LastYear;
  readonly fontScheme: FontSchemeName;
  readonly standing: Facts;
};

const NONE: Facts = {};

/** In a meeting what one paper does not print, another does: it is no more amiss there than what a unit keeps for every paper. */
export function shared(fields: readonly Field[], facts: Facts): Facts {
  const whose = whoseIn(fields);
  return Object.fromEntries(Object.entries(facts).filter(([name]) => whose(name) === '会议'));
}

/** What a check goes by besides the draft. */
export function asOfNow(unit: Unit): Pick<ToCheck, 'thresholds' | 'fontScheme' | 'standing' | 'today'> {
  const now = new Date();
  return {
    thresholds: thresholdsOf(unit),
    fontScheme: unit.scheme.value,
    standing: unit.profile.value?.facts ?? NONE,
    today: dayAt(now),
  };
}

export function isSame(a: ToCheck, b: ToCheck): boolean {
  return (
    a.facts === b.facts &&
    a.off === b.off &&
    a.document === b.document &&
    a.accepted === b.accepted &&
    a.lastYear === b.lastYear &&
    a.thresholds === b.thresholds &&
    a.fontScheme === b.fontScheme &&
    a.standing === b.standing &&
    isoDate(a.today) === isoDate(b.today)
  );
}

export function checkDraft(draft: ToCheck): readonly Finding[] {
  return check(withoutParts(draft));
}

/** The same in steps, for `finish`. */
export function checkDraftInSteps(draft: ToCheck): Generator<undefined, readonly Finding[]> {
  return checkInSteps(withoutParts(draft));
}

function withoutParts({ facts, off, ...rest }: ToCheck): Checked {
  return { ...rest, facts: without(facts, off) };
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

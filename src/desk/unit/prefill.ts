// What the profile and a template of one's own give a draft, and a draft the profile: only names the template asks for, only where
// nothing is.

import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { PROFILE_NAMES, type Profile, type ProfileName } from '../../storage/profile.ts';

/** A unit reports to the same superior every time; whom it writes down to, or whether at all, differs from paper to paper. */
function isShared(name: ProfileName, { direction, fields }: Template): boolean {
  return fields.some((field) => field.name === name) && (name !== '主送机关' || direction === '上行');
}

/** What the unit says of itself comes before what the template of one's own says. */
function begunWith(template: Template, profile: Profile | undefined): ReadonlyMap<string, Fact> {
  const shared = PROFILE_NAMES.filter((name) => isShared(name, template)).map(
    (name) => [name, profile?.facts[name]] as const,
  );
  const own = template.fields.map(({ name }) => [name, template.given?.[name]] as const);
  const known = new Map<string, Fact>();
  for (const [name, fact] of [...shared, ...own])
    if (fact !== undefined && isGiven(fact) && !known.has(name)) known.set(name, fact);
  return known;
}

/** Names that `prefill` would fill, in the order of the profile. */
export function blanksFor(template: Template, facts: Facts, profile: Profile | undefined): readonly string[] {
  return [...begunWith(template, profile).keys()].filter((name) => !isGiven(facts[name]));
}

/** The facts with those of the profile and of the template in their blanks. */
export function prefill(template: Template, facts: Facts, profile: Profile | undefined): Facts {
  const filled: Record<string, Fact> = { ...facts };
  for (const [name, fact] of begunWith(template, profile)) if (!isGiven(facts[name])) filled[name] = fact;
  return filled;
}

/** What of a draft belongs into the profile. */
export function sharedFacts(template: Template, facts: Facts): Facts {
  const shared: Record<string, Fact> = {};
  for (const name of PROFILE_NAMES) {
    const fact = facts[name];
    if (isShared(name, template) && isGiven(fact)) shared[name] = fact;
  }
  return shared;
}

// A paper that was begun alone joins a meeting: what both say in different ways is shown, and whoever joins them chooses.

import { type Fact, type Facts, isGiven } from '../facts/fact.ts';
import type { Meeting } from './meeting.ts';
import { pick, settled, type WhoseOf } from './whose.ts';

export type Conflict = { readonly name: string; readonly here: Fact; readonly there: Fact };

/** Names of the meeting's that the lone paper has otherwise. */
export function conflictsOf(meeting: Meeting, lone: Meeting, whose: WhoseOf): readonly Conflict[] {
  const { facts } = settled(lone, whose);
  return Object.entries(facts).flatMap(([name, there]) => {
    const here = meeting.facts[name];
    const differs = isGiven(here) && isGiven(there) && JSON.stringify(here) !== JSON.stringify(there);
    return differs ? [{ name, here, there }] : [];
  });
}

/**
 * The meeting with the papers of the lone one; of the conflicts, those among `fromLone` go by that. Undefined where the meeting has
 * such a paper already.
 */
export function joined(
  meeting: Meeting,
  lone: Meeting,
  whose: WhoseOf,
  fromLone: ReadonlySet<string>,
): Meeting | undefined {
  if (Object.keys(lone.papers).some((template) => template in meeting.papers)) return undefined;
  const [host, guest] = [settled(meeting, whose), settled(lone, whose)];
  const comes = (name: string) => fromLone.has(name) || !isGiven(host.facts[name]);
  const facts: Facts = { ...host.facts, ...pick(guest.facts, comes) };
  const lastYear: Facts = { ...host.lastYear, ...pick(guest.lastYear ?? {}, comes) };
  const chosen = host.chosen && [...new Set([...host.chosen, ...Object.keys(guest.papers)])];
  return {
    ...host,
    facts,
    ...(isGiven(lastYear) ? { lastYear } : {}),
    ...(chosen ? { chosen } : {}),
    papers: { ...host.papers, ...guest.papers },
  };
}

// A paper that was begun alone, or comes back in a file, joins a meeting: what both say in different ways is shown, and whoever joins
// them chooses.

import { type Fact, type Facts, isGiven } from '../facts/fact.ts';
import type { Meeting, PaperState } from './meeting.ts';
import { pick, settled, type WhoseOf } from './whose.ts';

/** `here` is undefined where the meeting had the paper and says nothing any more. */
export type Conflict = { readonly name: string; readonly here: Fact | undefined; readonly there: Fact };

/** Names of the meeting's that the lone paper has otherwise; with a paper the meeting has too, also those of that paper. */
export function conflictsOf(meeting: Meeting, lone: Meeting, whose: WhoseOf): readonly Conflict[] {
  const [host, guest] = [settled(meeting, whose), settled(lone, whose)];
  const again = hasAgain(host, guest);
  const own = Object.entries(guest.papers).flatMap(([template, { facts }]) => {
    const here = host.papers[template];
    return here ? differing(here.facts, facts, true) : [];
  });
  return [...differing(host.facts, guest.facts, again), ...own];
}

/** `goneToo`: what is no more given here was perhaps taken away on purpose. */
function differing(here: Facts, there: Facts, goneToo: boolean): readonly Conflict[] {
  return Object.entries(there).flatMap(([name, fact]) => {
    const own = here[name];
    const asked = isGiven(fact) && (isGiven(own) || goneToo);
    if (!asked || JSON.stringify(own) === JSON.stringify(fact)) return [];
    return [{ name, here: isGiven(own) ? own : undefined, there: fact }];
  });
}

/** The meeting with the papers of the lone one; of the conflicts, those among `fromLone` go by that. */
export function joined(
  meeting: Meeting,
  lone: Meeting,
  whose: WhoseOf,
  fromLone: ReadonlySet<string>,
): Meeting {
  const [host, guest] = [settled(meeting, whose), settled(lone, whose)];
  const again = hasAgain(host, guest);
  const comes = (name: string) => fromLone.has(name) || !(again || isGiven(host.facts[name]));
  const facts: Facts = { ...host.facts, ...pick(guest.facts, comes) };
  const lastYear: Facts = { ...host.lastYear, ...pick(guest.lastYear ?? {}, comes) };
  const chosen = host.chosen && [...new Set([...host.chosen, ...Object.keys(guest.papers)])];
  const papers = Object.entries(guest.papers).map(([template, paper]): [string, PaperState] => {
    const here = host.papers[template];
    return [template, here ? withOwn(here, paper, fromLone) : paper];
  });
  return {
    ...host,
    facts,
    ...(isGiven(lastYear) ? { lastYear } : {}),
    ...(chosen ? { chosen } : {}),
    papers: { ...host.papers, ...Object.fromEntries(papers) },
  };
}

/** A paper of the meeting with what was chosen of the other, and the text that was changed by hand there. */
function withOwn(here: PaperState, there: PaperState, fromLone: ReadonlySet<string>): PaperState {
  const comes = (name: string) => fromLone.has(name);
  const lastYear: Facts = { ...here.lastYear, ...pick(there.lastYear ?? {}, comes) };
  return {
    ...here,
    facts: { ...here.facts, ...pick(there.facts, comes) },
    ...(isGiven(lastYear) ? { lastYear } : {}),
    ...(there.foreign ? { foreign: there.foreign } : {}),
  };
}

function hasAgain(host: Meeting, guest: Meeting): boolean {
  return Object.keys(guest.papers).some((template) => template in host.papers);
}

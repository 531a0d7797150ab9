// Whose a name is: the meeting's, asked once and the same in every paper, or a paper's own.

import type { Facts } from '../facts/fact.ts';
import type { Field, Whose } from '../facts/field.ts';
import type { LastYear } from '../facts/last-year.ts';
import type { Meeting, PaperState, Papers } from './meeting.ts';

/** Undefined for a name it does not know. */
export type WhoseOf = (name: string) => Whose | undefined;

/**
 * As these fields have it; a former name belongs to whom the name of today does. Templates kept by earlier releases say it by the
 * group alone.
 */
export function whoseIn(fields: readonly Pick<Field, 'name' | 'formerly' | 'group' | 'whose'>[]): WhoseOf {
  const known = new Map<string, Whose>();
  for (const field of fields) {
    const whose = field.whose ?? (field.group === '文书' ? '文书' : '会议');
    for (const name of [field.name, ...(field.formerly ?? [])]) known.set(name, whose);
  }
  return (name) => known.get(name);
}

type Holder = { readonly facts: Facts; readonly lastYear?: LastYear };

/** Each fact where it belongs: a lone paper read from an earlier release has all of them in one place. */
export function settled(meeting: Meeting, whose: WhoseOf): Meeting {
  const own = (name: string) => whose(name) === '文书';
  const shared = (name: string) => whose(name) === '会议';
  const down = only(meeting, own);
  let facts: Facts = only(meeting, (name) => !own(name)).facts;
  let lastYear: LastYear = only(meeting, (name) => !own(name)).lastYear;
  const papers: Record<string, PaperState> = {};
  for (const [template, paper] of Object.entries(meeting.papers)) {
    // One that is another in the meeting stays with its paper until someone answers it again.
    const up = only(paper, (name) => shared(name) && isFree(facts, name, paper.facts));
    facts = { ...up.facts, ...facts };
    lastYear = { ...up.lastYear, ...lastYear };
    const rest = only(paper, (name) => !(name in up.facts || (name in up.lastYear && shared(name))));
    papers[template] = {
      ...paper,
      facts: { ...down.facts, ...rest.facts },
      ...withLastYear(paper, { ...down.lastYear, ...rest.lastYear }),
    };
  }
  // Without a paper nobody owns them.
  if (!Object.keys(papers).length) return meeting;
  return { ...meeting, facts, ...withLastYear(meeting, lastYear), papers: papers satisfies Papers };
}

function isFree(facts: Facts, name: string, own: Facts): boolean {
  return !(name in facts) || JSON.stringify(facts[name]) === JSON.stringify(own[name]);
}

function withLastYear(before: Holder, lastYear: LastYear): { lastYear?: LastYear } {
  return before.lastYear || Object.keys(lastYear).length ? { lastYear } : {};
}

function only({ facts, lastYear = {} }: Holder, keep: (name: string) => boolean): Required<Holder> {
  return { facts: pick(facts, keep), lastYear: pick(lastYear, keep) };
}

export function pick(facts: Facts, keep: (name: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => keep(name)));
}

// What the lists of a meeting say against a claim: who is missing by name. Where a list does not tell people apart, nothing is said.

import { pickedLines, pickedNames } from '../../facts/excerpt-names.ts';
import type { Facts } from '../../facts/fact.ts';
import { branchIn, type Member, teamIn } from '../../members/members.ts';
import { pairOf, type Talks, talksIn } from '../../members/talks.ts';
import type { NameOf } from '../names.ts';

type Against = {
  readonly claim: NameOf<'flag'>;
  /** The end of 勾选了“…”，而…: undefined where the lists say nothing against it. */
  readonly why: (facts: Facts) => string | undefined;
};

type Called = Member & { readonly call: string };

export const AGAINST_LISTS: readonly Against[] = [
  {
    claim: '全体到会',
    why: (facts) => absent('班子名册', teamIn(facts)) ?? absent('党员名册', branchIn(facts)),
  },
  { claim: '书记逐一谈心', why: withSecretary },
  { claim: '成员普遍互谈', why: eachWithEach },
  { claim: '分管部门普遍谈话', why: withDepartments },
  { claim: '党员普遍谈话', why: withEveryMember },
];

function absent(list: string, members: readonly Member[]): string | undefined {
  const away = members.filter((member) => member.absent);
  if (!away.length) return undefined;
  return `“${list}”${pickedLines(away.map(({ row }) => String(row + 1)))}写的是缺席`;
}

/** Members who can all be told apart, and the talks; undefined where some cannot, or where there is no list of talks. */
function known(
  facts: Facts,
  members: readonly Member[],
): { all: readonly Called[]; talks: Talks } | undefined {
  const all = members.flatMap((member) =>
    member.call === undefined ? [] : [{ ...member, call: member.call }],
  );
  const talks = talksIn(facts, [...teamIn(facts), ...branchIn(facts)]);
  return all.length > 1 && all.length === members.length && talks.planned.size ? { all, talks } : undefined;
}

function without(pairs: readonly string[]): string | undefined {
  return pairs.length ? `“谈话安排”里还没有谈过的有：${pickedNames(pairs)}` : undefined;
}

function withSecretary(facts: Facts): string | undefined {
  const found = known(facts, teamIn(facts));
  const [leading, ...more] = found?.all.filter(({ leads }) => leads) ?? [];
  if (!found || !leading || more.length) return undefined;
  const others = found.all.filter((member) => member !== leading);
  const open = others.filter(({ call }) => !found.talks.had.has(pairOf(leading.call, call)));
  return without(open.map(({ call }) => `${leading.call}与${call}`));
}

function eachWithEach(facts: Facts): string | undefined {
  const found = known(facts, teamIn(facts));
  if (!found || found.all.length > MOST) return undefined;
  const { all, talks } = found;
  const open = all.flatMap(({ call }, at) =>
    all
      .slice(at + 1)
      .flatMap((other) => (talks.had.has(pairOf(call, other.call)) ? [] : `${call}与${other.call}`)),
  );
  return without(open);
}

function withDepartments(facts: Facts): string | undefined {
  const found = known(facts, teamIn(facts));
  if (!found) return undefined;
  const had = [...found.talks.had];
  const open = found.all.flatMap(({ call, departments }) =>
    departments
      .filter(
        (department) => !had.some((pair) => pair.split('\n').includes(call) && pair.includes(department)),
      )
      .map((department) => `${call}与${department}负责人`),
  );
  return without(open);
}

/** A member whom somebody of the committee has talked with. */
function withEveryMember(facts: Facts): string | undefined {
  const branch = branchIn(facts);
  const found = known(facts, branch);
  if (!found || found.talks.strangers.size) return undefined;
  const talked = new Set([...found.talks.had].flatMap((pair) => pair.split('\n')));
  const team = new Set(teamIn(facts).map(({ name }) => name));
  const open = found.all.filter(({ call, post }) => !post && !team.has(call) && !talked.has(call));
  return open.length
    ? `“谈话安排”里还没有谈过的党员有：${pickedNames(open.map(({ call }) => call))}`
    : undefined;
}

/** Members whose pairs are gone through: more are no team. */
const MOST = 60;

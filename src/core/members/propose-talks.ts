// Talks a meeting asks for, proposed from its lists of members: what is planned already is not proposed again.

import type { Facts } from '../facts/fact.ts';
import { branchIn, cellIn, type Member, rowsIn, teamIn } from './members.ts';
import { pairOf, talksIn } from './talks.ts';

export type ProposedTalks = {
  /** To be put after those that are there. */
  readonly rows: readonly Facts[];
  /** What is proposed and what is not, in sentences. */
  readonly sentence: string;
};

const SECRETARY = '书记与班子成员之间';
const TEAM = '班子成员之间';
const DEPARTMENTS = '班子成员与分管部门负责人之间';
const COMMITTEE = '支委会成员之间';
const BRANCH = '支委会成员与党员之间';

type Wanted = { readonly one: string; readonly other: string; readonly kind: string };

/** `most` rows in all. Undefined where no list of members is given. */
export function proposeTalks(facts: Facts, most: number): ProposedTalks | undefined {
  const ofBranch = facts.会议种类 === '组织生活会' || (!facts.会议种类 && branchIn(facts).length > 0);
  const [team, branch] = [teamIn(facts), ofBranch ? branchIn(facts) : []];
  const committee = team.length ? team : branch.filter(({ post }) => post);
  if (!team.length && !branch.length) return undefined;
  const { planned } = talksIn(facts, [...team, ...branch]);
  const given = rowsIn(facts, '谈话安排').filter(
    (row) => cellIn(row, '谈话人') || cellIn(row, '对象'),
  ).length;
  const room = Math.max(0, most - given);
  const seen = new Set(planned);
  const rows: Facts[] = [];
  let full = false;
  const wanted = ofBranch ? talksOfBranch(committee, branch) : talksOfTeam(team);
  for (const { one, other, kind } of wanted) {
    const pair = pairOf(one, other);
    if (one === other || seen.has(pair)) continue;
    if (rows.length === room) {
      full = true;
      break;
    }
    seen.add(pair);
    rows.push({ 谈话人: one, 对象: other, 类型: kind });
  }
  const nameless = [...team, ...branch].filter(({ call }) => call === undefined).length;
  return { rows, sentence: say(rows.length, full ? most : undefined, nameless, ofBranch) };
}

/** The secretary with each, each with each, each with the heads of the departments in charge. */
function* talksOfTeam(team: readonly Member[]): Generator<Wanted> {
  const called = team.flatMap(({ call, ...member }) => (call === undefined ? [] : [{ ...member, call }]));
  const leading = called.find(({ leads }) => leads);
  const others = called.filter((member) => member !== leading);
  if (leading) for (const { call } of others) yield { one: leading.call, other: call, kind: SECRETARY };
  yield* eachWithEach(others, TEAM);
  for (const { call, departments } of called)
    for (const department of departments)
      yield { one: call, other: `${department}负责人`, kind: DEPARTMENTS };
}

/** Those of the committee with each other; each of the other members with one of them, by turns. */
function* talksOfBranch(committee: readonly Member[], branch: readonly Member[]): Generator<Wanted> {
  yield* eachWithEach(committee, COMMITTEE);
  const talking = committee.flatMap(({ call }) => call ?? []);
  const names = new Set(committee.flatMap(({ name, call }) => [name, call]));
  const others = branch.filter(({ call, post }) => call !== undefined && !names.has(call) && !post);
  for (const [at, { call }] of others.entries()) {
    const one = talking[at % talking.length];
    if (one !== undefined && call !== undefined) yield { one, other: call, kind: BRANCH };
  }
}

function* eachWithEach(members: readonly Member[], kind: string): Generator<Wanted> {
  for (const [at, { call: one }] of members.entries())
    for (const { call: other } of members.slice(at + 1))
      if (one !== undefined && other !== undefined) yield { one, other, kind };
}

function say(added: number, most: number | undefined, nameless: number, ofBranch: boolean): string {
  const turns = ofBranch && added ? '每名党员由一名支委会成员谈，轮流排的，要换人就改。' : '';
  const done = added
    ? `照名册增加了 ${added} 次谈话，谈过的请填完成日期。${turns}`
    : '名册里各人之间的谈话都已经排了。';
  const over = most === undefined ? '' : `最多排 ${most} 次，其余的没有排，请只排要谈的。`;
  const unknown = nameless
    ? `名册里有 ${nameless} 人分不清是谁（没有姓名，或者职务、姓名相同），没有排，请补上再排。`
    : '';
  return `${done}${over}${unknown}`;
}

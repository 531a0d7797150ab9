// The members of a team or a branch as its list names them, and the words by which other lists may mean one of them.

import type { Fact, Facts } from '../facts/fact.ts';

export type Member = {
  /** Row in its list. */
  readonly row: number;
  /** How other lists call this one; undefined where no word tells it from another. */
  readonly call: string | undefined;
  readonly post: string;
  readonly name: string;
  readonly leads: boolean;
  readonly departments: readonly string[];
  readonly absent: boolean;
};

/** 班子名册: called by post, by name where a post is held by several. */
export function teamIn(facts: Facts): readonly Member[] {
  return membersOf(rowsIn(facts, '班子名册'), '职务', (post, name) => [post, name]);
}

/** 党员名册: called by name. */
export function branchIn(facts: Facts): readonly Member[] {
  return membersOf(rowsIn(facts, '党员名册'), '支部职务', (_, name) => [name]);
}

function membersOf(
  rows: readonly Facts[],
  postColumn: string,
  callsOf: (post: string, name: string) => readonly string[],
): readonly Member[] {
  const plain = rows.map((row, index) => ({
    row: index,
    post: cellIn(row, postColumn),
    name: cellIn(row, '姓名'),
    departments: cellIn(row, '分管部门')
      .split(/[、，,；;\n]/)
      .map((each) => each.trim())
      .filter(Boolean),
    absent: cellIn(row, '到会') === '缺席',
    ticked: isTicked(row.是否书记),
  }));
  const counts = new Map<string, number>();
  const add = (call: string) => counts.set(call, (counts.get(call) ?? 0) + 1);
  for (const { post, name } of plain) new Set([post, name]).forEach(add);
  const ticked = plain.some((each) => each.ticked);
  return plain
    .filter(({ post, name }) => post || name)
    .map(({ ticked: own, ...each }) => ({
      ...each,
      leads: ticked ? own : isSecretary(each.post),
      call: callsOf(each.post, each.name).find((call) => call && counts.get(call) === 1),
    }));
}

/** 党支部书记, 书记、局长; not 副书记, not 纪委书记. */
function isSecretary(post: string): boolean {
  return post
    .split(/[、，,]/)
    .some((each) => /^(?:党委|党组|党工委|党总支|党支部|支部)?书记$/.test(each.trim()));
}

/** Whom a word in another list means: by post, by name, or by both. */
export function finder(members: readonly Member[]): (word: string) => Member | undefined {
  const known = new Map<string, Member | undefined>();
  const put = (word: string, member: Member) => {
    if (word) known.set(word, known.has(word) && known.get(word) !== member ? undefined : member);
  };
  for (const member of members) {
    for (const word of [
      member.post,
      member.name,
      `${member.post}${member.name}`,
      `${member.name}${member.post}`,
    ])
      put(word, member);
    for (const post of member.post.split(/[、，,]/)) put(post.trim(), member);
  }
  const leading = members.filter(({ leads }) => leads);
  if (leading.length === 1 && leading[0]) known.set('书记', leading[0]);
  return (word) => known.get(word.replace(/\s/g, ''));
}

export function rowsIn(facts: Facts, name: string): readonly Facts[] {
  const fact = facts[name];
  return Array.isArray(fact) ? fact.flatMap((row) => (isRow(row) ? [row] : [])) : [];
}

function isRow(fact: Fact): fact is Facts {
  return typeof fact === 'object' && !Array.isArray(fact);
}

export function cellIn(row: Facts, column: string): string {
  const fact = row[column];
  return typeof fact === 'string' ? fact.replace(/\s/g, '') : '';
}

function isTicked(fact: Fact | undefined): boolean {
  return fact === true || fact === '是' || fact === '√';
}

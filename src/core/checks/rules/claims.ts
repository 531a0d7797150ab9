// R20: a sentence the user vouches for must not contradict the facts it rests on.

import { printDate } from '../../facts/date.ts';
import { dayCount } from '../../facts/day-count.ts';
import type { FactPath } from '../../facts/fact.ts';
import type { NameOf } from '../names.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import type { Values } from '../values.ts';
import { AGAINST_LISTS } from './claims-lists.ts';

/** Why a ticked claim cannot stand, with the fields it rests on; undefined where it can. */
type Contradiction = { readonly paths: readonly FactPath[]; readonly why: string };
type Claim = {
  readonly claim: NameOf<'flag'>;
  readonly against: (values: Values) => Contradiction | undefined;
};

export const CLAIMS: Rule = {
  id: 'R20',
  severity: 'error',
  description: '勾选的声明有依据，与填写的内容不矛盾。',
  find: (draft) => {
    const said = new Set<string>();
    return [...unfounded(draft), ...againstLists(draft), ...contradicted(draft)].filter(
      ({ key }) => !said.has(key) && said.add(key),
    );
  },
};

const CONTRADICTIONS: readonly Claim[] = [
  {
    claim: '全体到会',
    against: (values) =>
      fewer(
        values,
        '实到人数',
        '应到人数',
        0,
        (came, due) => `应到 ${due} 人，实到 ${came} 人，并没有全部到会`,
      ),
  },
  {
    claim: '书记逐一谈心',
    against: (values) =>
      fewer(
        values,
        '书记谈话人数',
        '应到人数',
        1,
        (talked, due) => `除书记外应有 ${due - 1} 名成员，“书记谈话人数”是 ${talked}`,
      ) ?? withoutKind(values, ['书记与班子成员之间']),
  },
  { claim: '书记听取批评', against: (values) => withoutKind(values, ['书记与班子成员之间']) },
  {
    claim: '成员普遍互谈',
    against: (values) => tooFewTalks(values) ?? withoutKind(values, ['班子成员之间', '支委会成员之间']),
  },
  { claim: '分管部门普遍谈话', against: (values) => withoutKind(values, ['班子成员与分管部门负责人之间']) },
  { claim: '党员普遍谈话', against: (values) => withoutKind(values, ['支委会成员与党员之间']) },
  { claim: '各支部普遍谈话', against: (values) => withoutKind(values, ['支委会成员与党员之间']) },
  {
    claim: '逐份审核',
    against: (values) =>
      fewer(
        values,
        '提纲审核份数',
        '应到人数',
        1,
        (read, due) => `除书记本人的外应有 ${due - 1} 份提纲，“提纲审核份数”是 ${read}`,
      ),
  },
  {
    claim: '个人清单逐人填写',
    against: (values) =>
      fewer(
        values,
        '个人清单份数',
        '党员总数',
        0,
        (written, members) => `党员有 ${members} 名，“个人清单份数”是 ${written}`,
      ),
  },
  { claim: '会上通过整改方案', against: adoptedElsewhen },
  { claim: '到期事项按时完成', against: overdue },
  { claim: '佐证材料已核对', against: withoutEvidence },
  { claim: '问题都有措施', against: withoutMeasures },
];

function contradicted({ values }: DraftToCheck): readonly RuleFinding[] {
  return CONTRADICTIONS.flatMap(({ claim, against }) => {
    const found = values.on(claim) ? against(values) : undefined;
    return found ? [claimFinding(claim, found)] : [];
  });
}

function againstLists({ facts, values }: DraftToCheck): readonly RuleFinding[] {
  return AGAINST_LISTS.flatMap(({ claim, why }) => {
    const said = values.on(claim) ? why(facts) : undefined;
    return said ? [claimFinding(claim, { paths: [], why: said })] : [];
  });
}

/** Claims whose facts are not given, or are none. */
function unfounded({ template, read }: DraftToCheck): readonly RuleFinding[] {
  const asked = new Set(template.fields.map((field) => field.name));
  return template.fields.flatMap((field) => {
    if (field.type !== 'claim') return [];
    const ticked = read(field.name);
    if (ticked.state !== 'given') return [];
    const needs = field.needs.filter((name) => asked.has(name)).map((name) => read(name));
    const missing = needs.filter(({ state }) => state === 'missing');
    const none = needs.filter(
      (need) => need.state === 'given' && need.value.kind === 'number' && need.value.number === 0,
    );
    const names = [...missing, ...none].map(({ path }) => String(path[0]));
    if (!names.length) return [];
    const why = missing.length
      ? `它依据的“${names.join('”“')}”还没有填写`
      : `它依据的“${names.join('”“')}”是 0`;
    return [claimFinding(field.name, { paths: names.map((name) => [name]), why })];
  });
}

function claimFinding(claim: string, { paths, why }: Contradiction): RuleFinding {
  const message = `勾选了“${claim}”，而${why}。请核对；不属实的请取消勾选。`;
  return { key: claim, paths: [[claim], ...paths], message };
}

function fewer(
  values: Values,
  part: NameOf<'number'>,
  whole: NameOf<'number'>,
  less: number,
  why: (part: number, whole: number) => string,
): Contradiction | undefined {
  const [some, all] = [values.number(part), values.number(whole)];
  if (!some || !all || some.value >= all.value - less) return undefined;
  return { paths: [some.path, all.path], why: why(some.value, all.value) };
}

function withoutKind(values: Values, kinds: readonly string[]): Contradiction | undefined {
  const given = values.items('谈话类型');
  if (!given.length || given.some(({ value }) => kinds.includes(value))) return undefined;
  return { paths: [['谈话类型']], why: `“谈话类型”里没有选“${kinds[0]}”` };
}

/** With everybody talking to everybody there is one talk for every pair. */
function tooFewTalks(values: Values): Contradiction | undefined {
  const [talks, due] = [values.number('谈话次数'), values.number('应到人数')];
  const pairs = due ? (due.value * (due.value - 1)) / 2 : 0;
  if (!talks || !due || talks.value >= pairs) return undefined;
  const why = `应到 ${due.value} 人，两两谈话至少要 ${pairs} 次，“谈话次数”是 ${talks.value}`;
  return { paths: [talks.path, due.path], why };
}

function adoptedElsewhen(values: Values): Contradiction | undefined {
  const [adopted, meeting] = [values.date('整改方案日期'), values.date('会议日期')];
  if (!adopted || !meeting || dayCount(adopted.value) === dayCount(meeting.value)) return undefined;
  const why = `“整改方案日期”是${printDate(adopted.value)}，“会议日期”是${printDate(meeting.value)}，不是同一天`;
  return { paths: [adopted.path, meeting.path], why };
}

function overdue(values: Values): Contradiction | undefined {
  const closing = values.date('统计截止日期');
  if (!closing) return undefined;
  const late = values.rows('整改清单').flatMap((row) => {
    const [limit, done] = [row.date('完成时限'), row.date('完成日期')];
    if (!limit || dayCount(limit.value) > dayCount(closing.value)) return [];
    const inTime =
      row.text('状态')?.value === '已完成' && (!done || dayCount(done.value) <= dayCount(limit.value));
    return inTime ? [] : [limit.path];
  });
  if (!late.length) return undefined;
  const lines = late.map((path) => Number(path[1]) + 1).join('、');
  return {
    paths: [...late, closing.path],
    why: `“整改清单”第 ${lines} 行到“统计截止日期”已过时限，没有按时完成`,
  };
}

function withoutEvidence(values: Values): Contradiction | undefined {
  const bare = values
    .rows('整改清单')
    .filter((row) => row.text('状态')?.value === '已完成' && !row.text('佐证材料'))
    .map(({ path }) => path);
  if (!bare.length) return undefined;
  const lines = bare.map((path) => Number(path[1]) + 1).join('、');
  return { paths: bare.map((path) => [...path, '佐证材料']), why: `“整改清单”第 ${lines} 行没有“佐证材料”` };
}

function withoutMeasures(values: Values): Contradiction | undefined {
  const bare = values.rows('所属支部').flatMap((row) => {
    const [problems, measures] = [row.number('查摆问题数'), row.number('整改措施数')];
    return problems && measures && problems.value > 0 && measures.value === 0 ? [measures.path] : [];
  });
  if (!bare.length) return undefined;
  const lines = bare.map((path) => Number(path[1]) + 1).join('、');
  return { paths: bare, why: `“所属支部”第 ${lines} 行有问题，“整改措施数”是 0` };
}

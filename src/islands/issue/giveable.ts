// What an office gives its branches out of what it has: what the notice of the year says, never what is a unit's own.

import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import { NOTICE_TYPES } from '../../core/facts/well-known.ts';
import type { Template } from '../../core/template/template.ts';

const FROM_MEETING: readonly string[] = ['年度', ...Object.keys(NOTICE_TYPES)];
/** Names under which the branch writes of the office above it. */
const AS_SUPERIOR = ['上级党组织', '主送机关', '通知发文机关'] as const;

/** Asked for at once; the others can be added. */
export const GIVEN_FIRST: readonly string[] = [
  ...['年度', '专题名称', '会议主题', '通知日期', '通知标题', '通知文号'],
  ...AS_SUPERIOR,
];

/** Of a meeting or a draft what holds for its branches too. */
export function fromMeeting(facts: Facts, { fields }: Template): Facts {
  return pick(FROM_MEETING, facts, fields);
}

/** The office as its branches name it. */
export function asSuperior(office: string, { fields }: Template): Facts {
  const all: Record<string, Fact> = {};
  for (const name of AS_SUPERIOR) {
    const field = fields.find((each) => each.name === name);
    if (office && field) all[name] = field.type === 'list' ? [office] : office;
  }
  return all;
}

/** Those names the template asks for. */
export function fitting(facts: Facts, { fields }: Template): Facts {
  return pick(Object.keys(facts), facts, fields);
}

function pick(names: readonly string[], facts: Facts, fields: Template['fields']): Facts {
  const asked = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const fact = facts[name];
      return asked.has(name) && isGiven(fact) ? [[name, fact] as const] : [];
    }),
  );
}

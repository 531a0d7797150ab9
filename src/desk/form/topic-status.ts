// How far a topic is, in the words of the task list.

import { type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Topic } from '../model/topics.ts';

export type TopicStatus = {
  readonly kind: 'none' | 'begun' | 'done' | 'optional';
  readonly text: string;
};

/** `missing` names the fields the paper still asks for; a field with a blank or an unreadable part counts as missing. */
export function topicStatus({ fields }: Topic, facts: Facts, missing: ReadonlySet<string>): TopicStatus {
  const open = fields.filter(({ name }) => missing.has(name)).length;
  const filled = fields.filter(({ name }) => !missing.has(name) && isGiven(facts[name])).length;
  const begun = fields.some(({ name }) => isGiven(facts[name]));
  if (open === 0) {
    return begun ? { kind: 'done', text: '已完成' } : { kind: 'optional', text: '可不填' };
  }
  return begun
    ? { kind: 'begun', text: `已填 ${filled}/${filled + open}` }
    : { kind: 'none', text: '未开始' };
}

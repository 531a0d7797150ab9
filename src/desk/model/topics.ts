// The form in portions: the fields of one group at one stage of the meeting, in the order they are asked.

import { type Field, STAGES, type Stage } from '../../core/facts/field.ts';

export type AskedField = Exclude<Field, { type: 'computed' }>;

export type Topic = {
  readonly id: string;
  readonly stage: Stage;
  readonly group: string;
  readonly fields: readonly AskedField[];
};

export function topicsOf(fields: readonly Field[]): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const stage of STAGES) {
    for (const field of fields) {
      if (field.type === 'computed' || field.stage !== stage) continue;
      const id = `topic-${stage}-${field.group}`;
      const known = topics.get(id);
      topics.set(id, { id, stage, group: field.group, fields: [...(known?.fields ?? []), field] });
    }
  }
  return [...topics.values()];
}

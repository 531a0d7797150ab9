// The first answer that cannot be read, before a meeting is begun with it: its name would bear what is wrong.

import type { Facts } from '../../core/facts/fact.ts';
import { fieldNotice } from '../../desk/form/field-notice.ts';
import type { LoneType } from '../../desk/shell/lone-field.tsx';

export function firstWrong(fields: readonly LoneType[], facts: Facts): string | undefined {
  return fields.find((field) => fieldNotice(field, facts[field.name]).wrong)?.name;
}

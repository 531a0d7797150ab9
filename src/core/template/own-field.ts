// A field of one's own: a name the vocabulary does not have, which one private template brings with it.

import type { ClaimType, Field, ListType, RowsType, ScalarType } from '../facts/field.ts';
import { isName } from '../facts/name.ts';
import { isField } from '../facts/restore-field.ts';
import { isMapping } from '../source/yaml-shape.ts';
import type { FrontMatter } from './template.ts';

export type OwnField = {
  readonly name: string;
  readonly hint?: string;
  readonly example?: string;
  /** Must be given although it may stand only inside sections. */
  readonly required?: true;
  /** One answer for all papers of a meeting that have the name; without it each paper has its own. */
  readonly shared?: true;
} & OwnType;

/** Figures that are worked out stay with the vocabulary. */
export type OwnType = ScalarType | ClaimType | ListType | RowsType;

/** Heading under which the form shows them. */
const OWN_GROUP = '这个模板自己的';

/** As the vocabulary would have it; `stage` is that of its template. */
export function fieldOf({ required: _, shared, ...own }: OwnField, stage: FrontMatter['stage']): Field {
  return { ...own, group: OWN_GROUP, stage, ...(shared ? {} : { whose: '文书' }) };
}

/** Of today's shape, or undefined; never throws. */
export function restoreOwnField(data: unknown): OwnField | undefined {
  if (!isMapping(data)) return undefined;
  const { required, shared, ...own } = data;
  const field: unknown = { ...own, group: OWN_GROUP, stage: '文书' };
  if (!isField(field) || !isOwn(field) || !/^[\p{L}\p{N}]+$/u.test(field.name)) return undefined;
  const { group: _group, stage: _stage, whose: _whose, ...rest } = field;
  return {
    ...rest,
    ...(required === true ? { required } : {}),
    ...(shared === true ? { shared } : {}),
  };
}

function isOwn(field: Field): field is Field & OwnType {
  return field.type !== 'computed' && isName(field.name);
}

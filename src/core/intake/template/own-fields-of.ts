// The names a template brings with it: those the vocabulary does not have, each with a hint of where it stood.

import type { FieldType } from '../../facts/field.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import type { OwnField, OwnType } from '../../template/own-field.ts';
import type { WantedField } from './placed-blanks.ts';

export function ownFieldsOf(fields: readonly WantedField[], words: Vocabulary): OwnField[] {
  return fields
    .filter(({ name }) => !words.has(name))
    .map(({ name, type, token, around, sample }) => {
      const asked = token.replace(/^[【[［〔（(]|[】\]］〕）)]$/g, '');
      // A hint that is the name says nothing of where it stands.
      const says = asked !== token && /\p{L}{2}/u.test(asked) && asked !== name.replace(/\d+$/, '');
      // A line that is nothing but the blank says nothing either.
      const stood = /\p{L}/u.test(around) ? `原文：“${around}”` : undefined;
      const hint = says ? asked : stood;
      if (type.type === 'claim') return { name, ...bareType(type) };
      return {
        name,
        ...(hint ? { hint } : {}),
        ...(sample === undefined ? {} : { example: String(sample) }),
        ...bareType(type),
      };
    });
}

/** Without what a field of the vocabulary says of itself. */
function bareType(type: FieldType): OwnType {
  switch (type.type) {
    case 'int':
      return { type: 'int', ...(type.unit ? { unit: type.unit } : {}) };
    case 'choice':
      return { type: 'choice', options: type.options };
    case 'list':
      return { type: 'list', of: type.of };
    case 'rows':
      return { type: 'rows', columns: type.columns };
    case 'claim':
      return { type: 'claim', statement: type.statement, needs: type.needs };
    case 'computed':
      return { type: 'text' };
    default:
      return { type: type.type };
  }
}

// The type of a field in words, for the page that lists the vocabulary.

import { type Field, TYPE_NAMES } from '../core/facts/field.ts';

export function describeType(field: Field): string {
  const name = chinese(field.type);
  switch (field.type) {
    case 'int':
    case 'computed':
      return field.unit ? `${name}（${field.unit}）` : name;
    case 'choice':
      return `${name}：${field.options.join('、')}${field.open ? '，或者自己写' : ''}`;
    case 'list':
      return `${chinese(field.of.type)}${name}`;
    case 'rows':
      return `${name}：${field.columns.map((column) => column.name).join('、')}`;
    default:
      return name;
  }
}

function chinese(type: Field['type']): string {
  return Object.entries(TYPE_NAMES).find(([, known]) => known === type)?.[0] ?? type;
}

// Options and columns of a name of one's own as lines of text, to be typed, and back.

import type { Column, ScalarType } from '../facts/field.ts';
import { isName } from '../facts/name.ts';
import { isScalarKey } from '../facts/types/scalars.ts';
import { TYPE_KEYS, typeName } from '../facts/types/types.ts';

export function readLines(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line);
}

/** 事项 文本 – one a line. */
export function columnsText(columns: readonly Column[]): string {
  return columns.map(({ name, type }) => `${name} ${typeName(type)}`).join('\n');
}

/** A column that keeps its name and type keeps what else it has; a type nobody knows is a text. */
export function readColumns(text: string, before: readonly Column[]): readonly Column[] {
  const seen = new Set<string>();
  return text.split('\n').flatMap((line): Column[] => {
    const [name = '', title = ''] = line.trim().split(/[\s　]+/);
    if (!/^[\p{L}\p{N}]+$/u.test(name) || !isName(name) || seen.has(name)) return [];
    seen.add(name);
    const type = TYPE_KEYS.filter(isScalarKey).find((each) => typeName(each) === title) ?? 'text';
    const known = before.find((column) => column.name === name && column.type === type);
    return [known ?? { name, ...blankScalar(type) }];
  });
}

function blankScalar(type: ScalarType['type']): ScalarType {
  return type === 'choice' ? { type, options: ['是', '否'], open: true } : { type };
}

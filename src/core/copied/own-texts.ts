// Of a draft's facts what is compared with other texts: words people write themselves. Names of organs are seen as names, and what a
// notice or a year's theme gives to everybody is nobody's own.

import type { Fact, FactPath, Facts } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import type { OwnText } from './find-copied.ts';

/** What the presets of a year fill in; a test holds them against the content. */
export const GIVEN_TO_ALL: readonly string[] = [
  '专题名称',
  '会议主题',
  '班子对照方面',
  '个人对照方面',
  '会上通报事项',
  '学习书目',
  '学习内容',
  '议程',
];

/** Shorter answers are hardly written, only filled in. */
const SHORTEST = 13;
const WRITTEN: readonly string[] = ['text', 'long'];

export function ownTexts(fields: readonly Field[], facts: Facts): readonly OwnText[] {
  return fields.flatMap((field) =>
    GIVEN_TO_ALL.includes(field.name)
      ? []
      : textsIn(facts[field.name], [field.name], field, WRITTEN).filter(
          ({ text }) => text.length >= SHORTEST,
        ),
  );
}

/** Names of organs and the words everybody was given, to be told apart from own words. */
export function knownWords(
  fields: readonly Field[],
  facts: Facts,
): { readonly names: readonly string[]; readonly phrases: readonly string[] } {
  const words = (field: Field, types: readonly string[]) =>
    textsIn(facts[field.name], [field.name], field, types).map(({ text }) => text.trim());
  return {
    names: fields.flatMap((field) =>
      words(field, field.name.endsWith('简称') ? ['organ', 'text'] : ['organ']),
    ),
    phrases: fields.flatMap((field) =>
      GIVEN_TO_ALL.includes(field.name) ? words(field, WRITTEN).filter((text) => text.length > 3) : [],
    ),
  };
}

function textsIn(
  fact: Fact | undefined,
  path: FactPath,
  field: Field,
  types: readonly string[],
): readonly OwnText[] {
  if (fact === undefined) return [];
  if (field.type === 'list') {
    if (!types.includes(field.of.type) || !Array.isArray(fact)) return [];
    return fact.flatMap((item, index) => textAt(item, [...path, index]));
  }
  if (field.type === 'rows') {
    if (!Array.isArray(fact)) return [];
    const columns = field.columns.filter(({ type }) => types.includes(type));
    return fact.flatMap((row, index) =>
      columns.flatMap(({ name }) => textAt(cellOf(row, name), [...path, index, name])),
    );
  }
  return types.includes(field.type) ? textAt(fact, path) : [];
}

function cellOf(row: Fact, column: string): Fact | undefined {
  return typeof row === 'object' && !Array.isArray(row)
    ? Object.entries(row).find(([name]) => name === column)?.[1]
    : undefined;
}

function textAt(fact: Fact | undefined, path: FactPath): readonly OwnText[] {
  return typeof fact === 'string' && fact.trim() ? [{ path, text: fact }] : [];
}

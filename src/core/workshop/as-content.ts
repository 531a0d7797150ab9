// A template of one's own as files for `content/`: the template, its sample, and its names as a file of the vocabulary. JSON is
// YAML, so each value is written as that.

import { type Fact, type Facts, isGiven } from '../facts/fact.ts';
import type { Column, Field, FieldType } from '../facts/field.ts';
import { typeName } from '../facts/types/types.ts';
import type { OwnField } from '../template/own-field.ts';
import type { PrivateTemplate } from '../template/private-template.ts';
import type { Template } from '../template/template.ts';

export type ContentFile = { readonly path: string; readonly text: string };

/** `template` is what it compiles to; `day` is YYYY-MM-DD. */
export function asContent(own: PrivateTemplate, template: Template, day: string): readonly ContentFile[] {
  const files = [
    { path: `templates/${own.id}.md`, text: `---\n${headOf(own, template, day)}---\n${own.body}` },
    { path: `templates/${own.id}.sample.yml`, text: sampleOf(own.sample, template) },
  ];
  const used = own.ownFields.filter(({ name }) => template.fields.some((field) => field.name === name));
  return used.length ? [...files, { path: `fields/9-${own.id}.yml`, text: fieldsOf(own, used) }] : files;
}

function headOf({ head }: PrivateTemplate, template: Template, day: string): string {
  const { title, genre, direction, meeting, organs, stage, page, rows, sender, receiver } = head;
  return entries({
    ...{ title, genre, direction, meeting, organs, stage, page, rows, sender, receiver },
    summary: head.summary || title,
    ...(head.aliases.length ? { aliases: head.aliases } : {}),
    ...(template.required.length ? { required: template.required } : {}),
    sources: ['用户提供的文稿'],
    revised: day,
    changes: [`${day} 新编`],
  });
}

/** What the sample does not fill is named: whoever takes it over sees what is to be made up. */
function sampleOf(sample: Facts, { fields, required }: Template): string {
  const asked = fields.filter(({ type }) => type !== 'computed');
  const given = asked.filter(({ name }) => isGiven(sample[name]));
  const left = fields.filter((field) => !given.includes(field) && !required.includes(field.name));
  const facts: Record<string, Fact | undefined> = {};
  for (const field of given) facts[field.name] = askedOf(field, sample[field.name]);
  return entries({ ...facts, ...(left.length ? { 示例不写: left.map(({ name }) => name) } : {}) });
}

/** Of rows only the columns the template asks for. */
function askedOf(field: Field, fact: Fact | undefined): Fact | undefined {
  if (field.type !== 'rows' || !Array.isArray(fact)) return fact;
  const asked = new Set(field.columns.map(({ name }) => name));
  return fact.map((row) =>
    typeof row === 'object' && !Array.isArray(row)
      ? Object.fromEntries(Object.entries(row).filter(([name]) => asked.has(name)))
      : row,
  );
}

function fieldsOf({ head }: PrivateTemplate, used: readonly OwnField[]): string {
  const fields = used.map((field) => [field.name, definitionOf(field)] as const);
  return entries({ group: `${head.title}的`, stage: head.stage, fields: Object.fromEntries(fields) });
}

function definitionOf({ name: _, required: _required, shared, hint, example, ...type }: OwnField): object {
  return {
    ...typed(type),
    ...(hint ? { hint } : {}),
    ...(example ? { example } : {}),
    ...(shared ? {} : { whose: '文书' }),
  };
}

/** The keys CONTRIBUTING has for the type. */
function typed(type: FieldType): Readonly<Record<string, unknown>> {
  switch (type.type) {
    case 'list': {
      const { type: of, ...more } = typed(type.of);
      return { type: typeName('list'), of, ...more };
    }
    case 'rows':
      return { type: typeName('rows'), columns: Object.fromEntries(type.columns.map(columnOf)) };
    default:
      return { ...type, type: typeName(type.type) };
  }
}

function columnOf({ name, hint, example, also, insteadOf, with: goesWith, ...type }: Column) {
  return [name, { ...typed(type), hint, example, also, insteadOf, with: goesWith }] as const;
}

/** One a line; those that are undefined are left out. */
function entries(values: object): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

// A kept template compiled again from its own text and its own fields, whatever the site's templates and vocabulary say by now.

import type { Field } from '../facts/field.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { compileTemplate } from './compile-template.ts';
import { FRONT_MATTER_KEYS } from './front-matter.ts';
import type { Template } from './template.ts';
import type { TemplateSource } from './template-source.ts';

/** Undefined where today's compiler cannot make a template of it. */
export function compileAgain(
  { text, partials }: TemplateSource,
  fields: readonly Field[],
  feeds: readonly Field[] = [],
): Template | undefined {
  const known = FRONT_MATTER_KEYS.flatMap((key) =>
    isMapping(text.head) && text.head[key] !== undefined ? [[key, text.head[key]]] : [],
  );
  // It was whole when it was published: what only publishing asks of it, by now or no more, is not asked again.
  const old = { ...text, origin: 'own', head: Object.fromEntries(known) } as const;
  const vocabulary = new Map([...fields, ...feeds].map((field) => [field.name, field]));
  const compiled = compileTemplate(old, {
    vocabulary,
    partials: new Map(partials.map(({ name, source }) => [name, source])),
  });
  if (!compiled.ok) return undefined;
  // Its fields ask for the columns they asked for.
  return {
    ...compiled.value,
    fields: compiled.value.fields.map((field) => vocabulary.get(field.name) ?? field),
  };
}

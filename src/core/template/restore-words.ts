// The vocabulary and the partials as the site publishes them, and back: what a browser needs to compile a template of its own.

import type { Field } from '../facts/field.ts';
import { isField } from '../facts/restore-field.ts';
import { isText, listOf, shaped } from '../source/shape.ts';
import type { Words } from './compile-template.ts';

/** Plain JSON. */
export type PublishedWords = {
  /** In the order of the form. */
  readonly fields: readonly Field[];
  readonly partials: readonly { readonly name: string; readonly file: string; readonly text: string }[];
};

export function publishWords({ vocabulary, partials = new Map() }: Words): PublishedWords {
  return {
    fields: [...vocabulary.values()],
    partials: [...partials].map(([name, { file, text }]) => ({ name, file, text })),
  };
}

const isPublished = shaped<PublishedWords>({
  fields: listOf(isField),
  partials: listOf(shaped<PublishedWords['partials'][number]>({ name: isText, file: isText, text: isText })),
});

/** Undefined for anything that is not of today's shape; never throws. */
export function restoreWords(data: unknown): Words | undefined {
  if (!isPublished(data)) return undefined;
  const { fields, partials } = data as PublishedWords;
  return {
    vocabulary: new Map(fields.map((field) => [field.name, field])),
    partials: new Map(partials.map(({ name, file, text }) => [name, { file, text }])),
  };
}

// What a template was compiled from, as it is published and kept beside a draft: a later release, whose compiled templates
// have another shape, compiles it again.

import type { Source } from '../source/problem.ts';
import { isNumber, isText, listOf, oneOf, shaped } from '../source/shape.ts';
import type { TemplateText } from './compile-template.ts';
import type { Partials } from './parse-blocks.ts';
import { readLine } from './read-line.ts';

export type TemplateSource = {
  readonly text: TemplateText;
  /** Those the text takes in, by name. */
  readonly partials: readonly NamedPartial[];
};
type NamedPartial = { readonly name: string; readonly source: Source };

const isSource = shaped<TemplateSource>({
  text: shaped<TemplateText>({
    id: isText,
    origin: oneOf(['published', 'own']),
    file: isText,
    // Checked when it is compiled.
    head: () => true,
    body: isText,
    bodyLine: isNumber,
  }),
  partials: listOf(
    shaped<NamedPartial>({ name: isText, source: shaped<Source>({ file: isText, text: isText }) }),
  ),
});

export function isTemplateSource(data: unknown): data is TemplateSource {
  return isSource(data);
}

export function sourceOf(text: TemplateText, partials: Partials): TemplateSource {
  const used = new Map<string, Source>();
  const take = (body: string) => {
    for (const line of body.split(/\r?\n/).map(readLine)) {
      const source = line.kind === 'partial' && !used.has(line.name) ? partials.get(line.name) : undefined;
      if (line.kind !== 'partial' || !source) continue;
      used.set(line.name, source);
      take(source.text);
    }
  };
  take(text.body);
  return { text, partials: [...used].map(([name, source]) => ({ name, source })) };
}

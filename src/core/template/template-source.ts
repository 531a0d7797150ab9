// What a template was compiled from, as it is published and kept beside a draft: a later release, whose compiled templates
// have another shape, compiles it again.

import type { Source } from '../source/problem.ts';
import { isNumber, isText, listOf, oneOf, shaped } from '../source/shape.ts';
import type { TemplateText } from './compile-template.ts';
import { type Partials, partialsIn } from './partials.ts';

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
    for (const { name } of partialsIn(body)) {
      const source = used.has(name) ? undefined : partials.get(name);
      if (!source) continue;
      used.set(name, source);
      take(source.text);
    }
  };
  take(text.body);
  return { text, partials: [...used].map(([name, source]) => ({ name, source })) };
}

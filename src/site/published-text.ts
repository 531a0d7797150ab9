// The text of a template as it is published beside its page, under a name that changes with the text, the compiled template and
// its fields: a page that is older than the host's files gets its own or none.

import { createHash } from 'node:crypto';
import type { Partials } from '../core/template/partials.ts';
import { sourceOf, type TemplateSource } from '../core/template/template-source.ts';
import type { Entry } from './content.ts';

export function publishedText(
  { template, text, sample }: Entry,
  partials: Partials,
): { readonly name: string; readonly source: TemplateSource } {
  const source = sourceOf(text, partials);
  const sum = createHash('sha256')
    .update(JSON.stringify([source, template, sample]))
    .digest('hex');
  return { name: `text-${sum.slice(0, 8)}`, source };
}

// Examples for the fields of a template out of its own sample, so that a branch is shown a branch.

import { excerpt } from '../core/facts/excerpt.ts';
import type { Fact, Facts } from '../core/facts/fact.ts';
import type { Template } from '../core/template/template.ts';

/** Characters of an example. */
const MOST = 40;

/** The template with its sample's values as examples, wherever the vocabulary gives one at all. */
export function withOwnExamples(template: Template, sample: Facts): Template {
  const fields = template.fields.map((field) => {
    const fact = sample[field.name];
    const own = field.example === undefined ? undefined : exampleOf(fact);
    const shown = own === undefined ? field : { ...field, example: own };
    if (shown.type !== 'rows') return shown;
    const [row] = Array.isArray(fact) ? fact : [];
    const cells = typeof row === 'object' && !Array.isArray(row) ? row : {};
    const columns = shown.columns.map((column) => {
      const example = column.example === undefined ? undefined : exampleOf(cells[column.name]);
      return example === undefined ? column : { ...column, example };
    });
    return { ...shown, columns };
  });
  return { ...template, fields };
}

/** Undefined where the sample has nothing that can be said in a line. */
export function exampleOf(sample: Fact | undefined): string | undefined {
  if (typeof sample === 'number') return String(sample);
  if (typeof sample === 'string') return excerpt(sample, MOST);
  if (!Array.isArray(sample)) return undefined;
  const texts = sample.filter((item) => typeof item === 'string').slice(0, 2);
  return texts.length ? excerpt(texts.join('；'), MOST) : undefined;
}

// Which of a draft's facts a template has a place for.

import type { Fact, Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';

/** Facts under the names the template uses; a renamed field keeps its old name under `formerly`. The others are `left`. */
export function place(
  template: Template,
  facts: Facts,
): { readonly placed: Facts; readonly left: Readonly<Record<string, Fact>> } {
  const placed: Record<string, Fact> = {};
  const left: Record<string, Fact> = { ...facts };
  for (const field of template.fields) {
    const name = [field.name, ...(field.formerly ?? [])].find((known) => facts[known] !== undefined);
    const fact = name === undefined ? undefined : facts[name];
    if (name === undefined || fact === undefined) continue;
    placed[field.name] = fact;
    delete left[name];
  }
  return { placed, left };
}

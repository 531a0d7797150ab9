// Which of a draft's facts a template has a place for.

import type { Fact, Facts } from '../../core/facts/fact.ts';
import type { Field } from '../../core/facts/field.ts';
import type { Template } from '../../core/template/template.ts';

/** Facts under the names the template uses, a renamed field under its new name, a renamed option in its new words. The others are `left`. */
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
    placed[field.name] = inNewWords(field, fact);
    delete left[name];
  }
  return { placed, left };
}

function inNewWords(field: Field, fact: Fact): Fact {
  const type = field.type === 'list' ? field.of : field;
  const renamed = new Map(type.type === 'choice' ? Object.entries(type.renamed ?? {}) : []);
  const word = (each: Fact): Fact => (typeof each === 'string' ? (renamed.get(each) ?? each) : each);
  if (!renamed.size) return fact;
  return Array.isArray(fact) ? fact.map(word) : word(fact);
}

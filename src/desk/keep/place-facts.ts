// Which of a draft's facts a template has a place for.

import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Field } from '../../core/facts/field.ts';
import type { Template } from '../../core/template/template.ts';
import type { Contents } from '../../storage/draft.ts';

/** Facts under the names the template uses, a renamed field under its new name, a renamed option in its new words. The others are `left`. */
export function place(
  template: Template,
  facts: Facts,
): { readonly placed: Facts; readonly left: Readonly<Record<string, Fact>> } {
  const placed: Record<string, Fact> = {};
  const left: Record<string, Fact> = { ...facts };
  for (const field of template.fields) {
    const name = nameIn(field, facts);
    const fact = name === undefined ? undefined : facts[name];
    if (name === undefined || fact === undefined) continue;
    placed[field.name] = inNewWords(field, fact);
    delete left[name];
  }
  return { placed, left };
}

/** Of several former names the first that was filled in: the rest stay aside and are shown. */
function nameIn({ name, formerly = [] }: Field, facts: Facts): string | undefined {
  if (facts[name] !== undefined) return name;
  return (
    formerly.find((known) => isGiven(facts[known])) ?? formerly.find((known) => facts[known] !== undefined)
  );
}

/** The parts that are off, and the reasons by finding id (`R20:整改清单.问题:…`), under the names the template uses. */
export function placeMarks(
  template: Template,
  { off, accepted }: Pick<Contents, 'off' | 'accepted'>,
): Pick<Contents, 'off' | 'accepted'> {
  const names = new Map(
    template.fields.flatMap(({ name, formerly = [] }) => formerly.map((known) => [known, name] as const)),
  );
  const now = (id: string) =>
    id.replace(/^([\w-]+:)?([^.:]+)/, (whole, rule = '', name) => {
      const renamed = names.get(name);
      return renamed === undefined ? whole : `${rule}${renamed}`;
    });
  return {
    off: off.map(now),
    accepted: Object.fromEntries(Object.entries(accepted).map(([id, reason]) => [now(id), reason])),
  };
}

function inNewWords(field: Field, fact: Fact): Fact {
  const type = field.type === 'list' ? field.of : field;
  const renamed = new Map(type.type === 'choice' ? Object.entries(type.renamed ?? {}) : []);
  const word = (each: Fact): Fact => (typeof each === 'string' ? (renamed.get(each) ?? each) : each);
  if (!renamed.size) return fact;
  return Array.isArray(fact) ? fact.map(word) : word(fact);
}

// A draft's facts as the template of today uses them.

import type { Fact, Facts } from '../core/facts/fact.ts';
import type { Template } from '../core/template/template.ts';

/** The facts the paper is made of: those of a part that is switched off stay out. */
export function without(facts: Facts, off: ReadonlySet<string>): Facts {
  if (!off.size) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !off.has(name)));
}

/** Facts under the names the template uses today; a renamed field keeps its old name under `formerly`. */
export function renamed(template: Template, facts: Facts): Facts {
  const found: Record<string, Fact> = {};
  for (const field of template.fields) {
    const name = [field.name, ...(field.formerly ?? [])].find((known) => facts[known] !== undefined);
    const fact = name === undefined ? undefined : facts[name];
    if (fact !== undefined) found[field.name] = fact;
  }
  return found;
}

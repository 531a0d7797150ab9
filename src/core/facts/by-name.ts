// The fields of a template by name: made once for each list of fields, which never changes.

import type { Field } from './field.ts';

type ByName = ReadonlyMap<string, Field>;

const known = new WeakMap<readonly Field[], ByName>();
const together = new WeakMap<
  readonly Field[],
  { readonly fields: readonly Field[]; readonly byName: ByName }
>();

export function fieldsByName(fields: readonly Field[]): ByName {
  const before = known.get(fields);
  if (before) return before;
  const byName = new Map(fields.map((field) => [field.name, field]));
  known.set(fields, byName);
  return byName;
}

/** The same with those of lists that are read and not asked for; a field of the template itself comes first. */
export function withFeedsByName(fields: readonly Field[], feeds: readonly Field[]): ByName {
  if (!feeds.length) return fieldsByName(fields);
  const before = together.get(feeds);
  if (before?.fields === fields) return before.byName;
  const byName = new Map([...feeds, ...fields].map((field) => [field.name, field]));
  together.set(feeds, { fields, byName });
  return byName;
}

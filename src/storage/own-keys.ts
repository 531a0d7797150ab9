// The keys of the database that are ours, and what lies under each.

/** In the order they are shown. */
export const DATABASE_KINDS = ['draft', 'versions', 'discarded', 'template', 'profile', 'order'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

const OWN = /^(draft|versions|discarded|template):|^(profile|order)$/;

/** Undefined for a key of another program. */
export function kindOfKey(key: string): DatabaseKind | undefined {
  const [, many, one] = OWN.exec(key) ?? [];
  return DATABASE_KINDS.find((kind) => kind === (many ?? one));
}

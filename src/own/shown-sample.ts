// What a template of one's own has to show as an example: nothing where its sample says no more than every paper begins with.

import { type Facts, isGiven } from '../core/facts/fact.ts';
import type { PrivateTemplate } from '../core/template/private-template.ts';

export function shownSample({ sample, given = {} }: Pick<PrivateTemplate, 'sample' | 'given'>): Facts {
  const more = Object.entries(sample).some(
    ([name, fact]) => isGiven(fact) && JSON.stringify(fact) !== JSON.stringify(given[name]),
  );
  return more ? sample : {};
}

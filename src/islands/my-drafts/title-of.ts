// The title of a draft's template. Ids come from files, and may be names that every object knows.

import type { TemplateTitles } from './drafts-model.ts';

/** Undefined when the site has no such template any more. */
export function titleOf(titles: TemplateTitles, template: string): string | undefined {
  return new Map(Object.entries(titles)).get(template);
}

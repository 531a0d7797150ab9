// The texts of the pages as they were, out of what is new in each and what is copied from those before.

import type { Stretch } from './page.ts';

/** Undoes `copiedStretches`. */
export function joinStretches(texts: readonly (readonly Stretch[])[]): string[] {
  let before = '';
  return texts.map((stretches) => {
    const text = stretches
      .map((stretch) =>
        typeof stretch === 'string' ? stretch : before.slice(stretch[0], stretch[0] + stretch[1]),
      )
      .join('');
    before += text;
    return text;
  });
}

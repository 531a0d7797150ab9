// Astro names each island after the folder the site was built in; numbered instead, every build writes the same.

import { mapAttributes } from './html.ts';

/** The page with its islands numbered. Preact tells their ids apart by it. */
export function numberIslands(html: string): string {
  let count = 0;
  return mapAttributes(html, (name, value) => {
    if (name !== 'uid') return value;
    count += 1;
    return `island-${count}`;
  });
}

// Astro mounts an island by a script that fetches signals on demand, for islands that are handed some. Every island here has
// them in its first script already: imported from there they need none of the code that makes a module of a part of a file.

import type { Plugin } from 'vite';

export const ON_DEMAND = 'await import("@preact/signals")';
const AT_HAND = 'import * as signals from "@preact/signals"';

export function signalsAtHand(): Plugin {
  return {
    name: 'huiwen:signals-at-hand',
    enforce: 'pre',
    transform(code, id) {
      if (!/@astrojs\/preact\/dist\/client\.js/.test(id.replaceAll('\\', '/'))) return undefined;
      if (!code.includes(ON_DEMAND)) this.error(`${id} no longer has ${ON_DEMAND}`);
      return `${AT_HAND}\n${code.replace(ON_DEMAND, 'signals')}`;
    },
  };
}

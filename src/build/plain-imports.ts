// Vite wraps every `import()` in code that fetches styles and scripts ahead. Nothing here is to be fetched ahead, and what
// is fetched on demand brings no style: the wrapper only calls.

import type { Plugin } from 'vite';

/** Vite's own module with that code. */
const HELPER = '\0vite/preload-helper.js';

export function plainImports(): Plugin {
  return {
    name: 'huiwen:plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

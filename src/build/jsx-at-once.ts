// JSX is turned into calls where types are taken out. Astro hands the preset of Preact options of Babel, if empty ones, and with
// any it has Babel read and write every script of the project once more: a quarter of a build.

import type { Plugin } from 'vite';

export const BY_BABEL = 'vite:preact-jsx';

/** Not in development, where the preset keeps the state of what is changed. */
export function jsxAtOnce(): Plugin {
  return {
    name: 'huiwen:jsx-at-once',
    apply: 'build',
    config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
    configResolved({ plugins }) {
      const preset = plugins.find(({ name }) => name === BY_BABEL) as { transform?: unknown } | undefined;
      if (!preset) throw new Error(`@astrojs/preact no longer has ${BY_BABEL}`);
      delete preset.transform;
    },
  };
}

// Names any host can serve: old IIS refuses leading dots and underscores and knows no case, Tomcat trips over others.

import type { Plugin } from 'vite';

/** `index.astro_astro_type_script_0` → `index`, `_id_` → `id`, `FileSaver.min` → `filesaver-min`. */
export function safeName(name: string): string {
  const safe = name
    .replace(/(?:\.|@_@)astro(?![a-z]).*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return safe || 'part';
}

/** Astro names the files of its environments after the project's own settings: only a plugin has the last word. */
export function fileNames(folder: string): Plugin {
  const named = ({ name }: { name: string }) => `${folder}/${safeName(name)}.[hash].js`;
  const output = {
    hashCharacters: 'base36',
    assetFileNames: ({ names }: { names: readonly string[] }) =>
      `${folder}/${safeName((names[0] ?? '').replace(/\.[^.]*$/, ''))}.[hash][extname]`,
  } as const;
  const scripts = { ...output, entryFileNames: named, chunkFileNames: named };
  let base = '/';
  return {
    name: 'huiwen:file-names',
    enforce: 'post',
    config: () => ({ worker: { rolldownOptions: { output: scripts } } }),
    configResolved(config) {
      base = config.base;
    },
    // The address of a worker's script begins with the base: its neighbours find it by its name, wherever the site lies.
    renderChunk: (code) => {
      const bare = code.replaceAll(
        new RegExp(`(["'\`])${base}${folder}/(?=[a-z0-9-]+-worker\\.[a-z0-9]{8}\\.js\\1)`, 'g'),
        '$1',
      );
      return bare === code ? null : { code: bare, map: null };
    },
    configEnvironment(environment) {
      switch (environment) {
        case 'client':
          return {
            build: { rolldownOptions: { output: scripts } },
          };
        case 'prerender':
          return { build: { rolldownOptions: { output } } };
        default:
          return undefined;
      }
    },
  };
}

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
  return {
    name: 'huiwen:file-names',
    configEnvironment(environment) {
      switch (environment) {
        case 'client':
          return {
            build: {
              rolldownOptions: { output: { ...output, entryFileNames: named, chunkFileNames: named } },
            },
          };
        case 'prerender':
          return { build: { rolldownOptions: { output } } };
        default:
          return undefined;
      }
    },
  };
}

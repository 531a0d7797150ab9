// Which files of the build the parts are that are fetched on demand: no page names them, the bundler does.

import type { Plugin } from 'vite';

/** Collects into `files`, by the source of each part, the script it became in the browser's build. */
export function partFiles(sources: readonly string[], files: Map<string, string>): Plugin {
  return {
    name: 'huiwen:part-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const facade = chunk.type === 'chunk' ? chunk.facadeModuleId : null;
        const source = sources.find((known) => facade?.replaceAll('\\', '/').endsWith(`/${known}`));
        if (source) files.set(source, chunk.fileName);
      }
    },
  };
}

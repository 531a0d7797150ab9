// The integration that makes dist/ work from any folder of any host: safe file names, addresses relative to the page.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ERROR_PAGE } from '../published/error-page.ts';
import { fileNames } from './file-names.ts';
import { filesBelow } from './files-below.ts';
import { numberIslands } from './island-ids.ts';
import { toRelative } from './relative-address.ts';
import { selfContained, withIcon } from './self-contained.ts';

export function anyHost(): AstroIntegration {
  let base = '/';
  return {
    name: 'huiwen:any-host',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [fileNames(config.build.assets)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of filesBelow(root, '.html')) {
          const file = join(root, page);
          const html = numberIslands(readFileSync(file, 'utf8'));
          const read = (address: string) => readFileSync(join(root, address.slice(base.length)), 'utf8');
          const done =
            // A host shows it at addresses of its own choosing; nothing can be relative to those.
            page === ERROR_PAGE ? selfContained(html, read) : toRelative(withIcon(html, read), base, page);
          writeFileSync(file, done);
        }
      },
    },
  };
}

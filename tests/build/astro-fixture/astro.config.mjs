// A site as small as one can be that uses of Astro what ours uses, built without our own integrations; what the bundler told
// its plugins is written beside the pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

const told = { environments: [], chunks: [], helper: '', transforming: [] };

const listen = {
  name: 'listen',
  enforce: 'post',
  configEnvironment: (name) => void told.environments.push(name),
  configResolved({ plugins }) {
    told.transforming = plugins.filter(({ transform }) => transform).map(({ name }) => name);
  },
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (id === '\0vite/preload-helper.js') told.helper = code;
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { name, fileName, facadeModuleId, moduleIds } = file;
      told.chunks.push({ name, fileName, facadeModuleId, moduleIds });
    }
  },
};

const write = {
  name: 'write',
  hooks: {
    'astro:build:done': ({ dir }) =>
      writeFileSync(join(fileURLToPath(dir), 'told.json'), JSON.stringify(told)),
  },
};

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [preact(), write],
  security: { csp: { directives: ["default-src 'none'", "connect-src 'none'"] } },
  vite: { plugins: [listen] },
});

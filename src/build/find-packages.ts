// The integration that finds out whose code is in the site's scripts, and writes names, versions and licences into its page.

import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { filesBelow } from './files-below.ts';
import { packageAt, type ShippedPackage } from './package-at.ts';
import { packageList } from './package-list.ts';

/** Astro puts its own few lines before every island; they are no module of the bundle. */
const ALWAYS = ['astro'];
/** Modules that bundlers make up for themselves. */
const MADE_BY = /^\0(rolldown|vite)\//;
const PACKAGE_FOLDER = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
/** A package published as one file says in such lines whose modules it holds. */
export const HELD = /^\/\/ (?:[^\n]*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm;

/** Comes before whatever copies pages. */
export function findPackages(): AstroIntegration {
  let root = '';
  const found = new Map<string, ShippedPackage>();
  // Packages may be linked: the same one, come by two ways, is one.
  const add = (folder: string) => found.set(realpathSync(folder), packageAt(folder));
  const plugin: Plugin = {
    name: 'huiwen:find-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      for (const name of ALWAYS) add(join(root, 'node_modules', name));
      for (const id of ids) {
        const maker = MADE_BY.exec(id)?.[1];
        if (maker) add(join(root, 'node_modules', maker));
        const folder = PACKAGE_FOLDER.exec(id.replaceAll('\\', '/'))?.[1];
        if (!folder) continue;
        add(folder);
        const code = readFileSync(id.replace(/^\0|\?.*$/g, ''), 'utf8');
        for (const [, held = ''] of code.matchAll(HELD)) add(nearest(folder, held));
      }
    },
  };
  return {
    name: 'huiwen:find-packages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': ({ dir }) => {
        const list = packageList([...found.values()]);
        const pages = filesBelow(fileURLToPath(dir), '.html').map((page) => join(fileURLToPath(dir), page));
        for (const page of pages) {
          const html = readFileSync(page, 'utf8');
          const listed = html.replace(/(<div data-packages>)[\s\S]*?(?=<\/div>)/, (_, start) => start + list);
          if (listed !== html) writeFileSync(page, listed);
        }
      },
    },
  };

  /** A package as another one finds it: in its own folder, or beside it. */
  function nearest(folder: string, name: string): string {
    const inside = join(folder, 'node_modules', name);
    try {
      readFileSync(join(inside, 'package.json'));
      return inside;
    } catch {
      return join(root, 'node_modules', name);
    }
  }
}

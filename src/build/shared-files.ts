// What pages fetch on demand, in few files. Left to itself the bundler writes a file for each set of pages that share something: a first
// press on a form fetched ninety, most under 2 kB. What many of them use is one file, what several use another; a page with little of
// its own fetches some tens of kB too much once, and finds them there on every other page. What a module needs is used at least as
// often as itself, so that neither file ever waits for one that waits for it.
import type { Plugin, Rolldown } from 'vite';
import { PARTS } from '../one-file/page.ts';

/** Loaded with a page that has a form, and with every page: their size is watched byte by byte (tests/site/size.test.ts). */
const AT_ONCE =
  /\/src\/desk\/shell\/desk\.tsx$|\/src\/site\/|\/src\/pages\/index\.astro|preact\/dist\/client\.js$/;

/** In how many of the files that begin something a module is used. */
const SHARED = { often: 10, shared: 5 } as const;

type Groups = NonNullable<Extract<Rolldown.OutputOptions['codeSplitting'], object>['groups']>;

/** The plugin learns what is loaded at once, before the groups ask. */
export function sharedFiles(): { readonly plugin: Plugin; readonly groups: Groups } {
  const atOnce = new Set<string>();
  const alone = Object.values(PARTS);
  return {
    plugin: {
      name: 'huiwen:shared-files',
      buildEnd() {
        if (this.environment.name !== 'client') return;
        const visit = (id: string) => {
          if (atOnce.has(id)) return;
          atOnce.add(id);
          for (const each of this.getModuleInfo(id)?.importedIds ?? []) visit(each);
        };
        for (const id of this.getModuleIds())
          if (this.getModuleInfo(id)?.isEntry && AT_ONCE.test(id.replace(/\?.*/, ''))) visit(id);
        if (atOnce.size === 0) this.error('没有找到每页先取的脚本');
      },
    },
    groups: Object.entries(SHARED).map(([name, minShareCount]) => ({
      name,
      minShareCount,
      includeDependenciesRecursively: false,
      test: (id: string) =>
        !atOnce.has(id) && !/^\0|\.css$/.test(id) && !alone.some((part) => id.endsWith(part)),
    })),
  };
}

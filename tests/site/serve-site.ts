// Serves dist/ to all browser tests as a plain static host would; builds it first, unless it is already built from what is here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { beginBuild, endBuild, isBuilt } from '../../scripts/build-mark.ts';
import { buildSite } from './build-site.ts';
import { DIST } from './dist.ts';
import { readHeaderRules } from './header-rules.ts';
import { QUIET_WORKER } from './quiet-worker.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    /** The same with the worker that keeps it for use without a network. */
    keptSiteUrl: string;
  }
}

/** Pages of one profile keep the programs, as the host is told to let them: fetched and compiled anew for each, a tenth of the cost. */
function keeping(): (address: string) => Readonly<Record<string, string>> {
  const rules = readHeaderRules(readFileSync(join(DIST, 'headers/static-host.txt'), 'utf8'));
  return (address) => {
    const kept = rules(address)['cache-control'];
    return kept ? { 'cache-control': kept } : {};
  };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isBuilt()) {
    beginBuild();
    buildSite();
    endBuild();
  }
  const plain = await serveFolder({ root: DIST, instead: QUIET_WORKER, headersOf: keeping() });
  const kept = await serveFolder({ root: DIST });
  project.provide('siteUrl', `http://127.0.0.1:${plain.port}`);
  project.provide('keptSiteUrl', `http://127.0.0.1:${kept.port}`);
  return async () => {
    await plain.close();
    await kept.close();
  };
}

// Serves dist/ to all browser tests as a plain static host would; builds it first, unless it is already built from what is here.
import type { TestProject } from 'vitest/node';
import { beginBuild, endBuild, isBuilt } from '../../scripts/build-mark.ts';
import { buildSite } from './build-site.ts';
import { DIST } from './dist.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  if (!isBuilt()) {
    beginBuild();
    buildSite();
    endBuild();
  }
  const { port, close } = await serveFolder({ root: DIST });
  project.provide('siteUrl', `http://127.0.0.1:${port}`);
  return close;
}

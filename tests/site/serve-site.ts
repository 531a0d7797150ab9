// Builds the site once for all browser tests and serves dist/ as a plain static host would.
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { DIST } from './dist.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  buildSite();
  const { port, close } = await serveFolder({ root: DIST });
  project.provide('siteUrl', `http://127.0.0.1:${port}`);
  return close;
}

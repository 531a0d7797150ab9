// Builds the site as `npm run build` does. Vitest sets NODE_ENV and BASE_URL for its own ends; with them Astro would
// bundle development code and forget its base, so they stay behind.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const VITEST_OWN = ['NODE_ENV', 'BASE_URL', 'DEV', 'PROD', 'MODE', 'SSR', 'HUIWEN_BASE'];

export function buildSite(options: { readonly outDir?: string; readonly base?: string } = {}): void {
  const { outDir, base } = options;
  const kept = Object.entries(process.env).filter(([name]) => !VITEST_OWN.includes(name));
  execFileSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', ...(outDir ? ['--outDir', outDir] : [])],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...Object.fromEntries(kept), ...(base ? { HUIWEN_BASE: base } : {}) },
    },
  );
}

// Builds the site as `npm run build` does. Vitest sets NODE_ENV and BASE_URL for its own ends; with them Astro would
// bundle development code and forget its base, so they stay behind.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const VITEST_OWN = ['NODE_ENV', 'BASE_URL', 'DEV', 'PROD', 'MODE', 'SSR', 'HUIWEN_BASE'];

type Options = {
  readonly outDir?: string;
  readonly base?: string;
  /** Where the sources are, when not here. */
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
};

export function buildSite({ outDir, base, root = ROOT, env = {} }: Options = {}): void {
  const kept = Object.entries(process.env).filter(([name]) => !VITEST_OWN.includes(name));
  execFileSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', ...(outDir ? ['--outDir', outDir] : [])],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...Object.fromEntries(kept), ...(base ? { HUIWEN_BASE: base } : {}), ...env },
    },
  );
}

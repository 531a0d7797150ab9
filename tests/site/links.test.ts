// A link that leads nowhere is found here, not by a clerk; also when the site lives below a sub-path.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { DIST, pagesIn } from './dist.ts';
import { tagsOf } from './html-tags.ts';

const ROOT = join(import.meta.dirname, '../..');
const BELOW = join(ROOT, 'tests/output/sub-path');

function buildBelow(base: string): string {
  rmSync(BELOW, { recursive: true, force: true });
  mkdirSync(BELOW, { recursive: true });
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', BELOW];
  execFileSync(process.execPath, astro, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, HUIWEN_BASE: base },
  });
  return BELOW;
}

describe('internal links', () => {
  test('at the root of a host', () => expect(brokenLinks(DIST, '/')).toEqual([]));

  test('below a sub-path', () => {
    const root = buildBelow('/tools/huiwen/');
    expect(brokenLinks(root, '/tools/huiwen/')).toEqual([]);
    expect(pagesIn(root).map(({ file }) => file)).toEqual(pagesIn(DIST).map(({ file }) => file));
  });

  test.each(pagesIn(DIST))('$file has no id twice', ({ html }) => {
    const ids = tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

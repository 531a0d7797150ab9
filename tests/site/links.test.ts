// A link that leads nowhere is found here, not by a clerk; also when the site lives below a sub-path.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { buildSite } from './build-site.ts';
import { DIST, pagesIn } from './dist.ts';
import { tagsOf } from './html-tags.ts';

const BELOW = join(import.meta.dirname, '../output/sub-path');

describe('internal links', () => {
  test('at the root of a host', () => expect(brokenLinks(DIST, '/')).toEqual([]));

  test('below a sub-path', () => {
    rmSync(BELOW, { recursive: true, force: true });
    mkdirSync(BELOW, { recursive: true });
    buildSite({ outDir: BELOW, base: '/tools/huiwen/' });
    expect(brokenLinks(BELOW, '/tools/huiwen/')).toEqual([]);
    expect(pagesIn(BELOW).map(({ file }) => file)).toEqual(pagesIn(DIST).map(({ file }) => file));
  });

  test.each(pagesIn(DIST))('$file has no id twice', ({ html }) => {
    const ids = tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

// A link that leads nowhere is found here, not by a clerk; below a sub-path in reproducible.test.ts.
import { describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { DIST, pagesIn } from './dist.ts';
import { tagsOf } from './html-tags.ts';

describe('internal links', () => {
  test('at the root of a host', () => expect(brokenLinks(DIST, '/')).toEqual([]));

  test.each(pagesIn(DIST))('$file has no id twice', ({ html }) => {
    const ids = tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

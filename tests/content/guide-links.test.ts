// Links of a guide lead to pages there are, and every page of the site is one line of the list they are checked against.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLinks } from '../../src/core/guide/check-links.ts';
import { SITE_PAGES } from '../../src/site/site-pages.ts';

const targets = {
  templates: new Set(['report']),
  guides: new Map([['rules', new Set(['谁来开'])]]),
  pages: new Set(['', 'drafts']),
};

test.each<[string, boolean]>([
  ['../../templates/report/', true],
  ['../../templates/report/#sample', true],
  ['../../templates/other/', false],
  ['../rules/', true],
  ['../rules/#谁来开', true],
  ['../rules/#谁来', false],
  ['../other/', false],
  ['../../', true],
  ['../../#guides', true],
  ['../../drafts/', true],
  ['../../drafts', false],
  ['../../other/', false],
  ['../../templates/', false],
  ['#here', true],
  ['', false],
  ['https://example.org/', false],
])('%s: %s', (address, leads) => {
  const said: string[] = [];
  checkLinks([`见[这里](${address})。`], targets, (_, message) => said.push(message));
  expect(said).toHaveLength(leads ? 0 : 1);
});

test('the list is that of the files', () => {
  // A page in a folder of its own is its index.
  const files = readdirSync(join(import.meta.dirname, '../../src/pages'), { withFileTypes: true })
    .filter((entry) => entry.isFile() || existsSync(join(entry.parentPath, entry.name, 'index.astro')))
    .filter(({ name }) => !/\.ts$/.test(name))
    .map(({ name }) => name.replace(/\.astro$/, ''));
  // The home page has no name; nobody goes to the other two by a link.
  const pages = files
    .map((file) => (file === 'index' ? '' : file))
    .filter((file) => !['404', 'huiwen'].includes(file));
  expect([...SITE_PAGES].sort()).toEqual(pages.sort());
});

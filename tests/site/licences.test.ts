// Whose code is in the scripts is said on a page, with the licence each asks to be passed on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from './dist.ts';
import { contentsOf, textOf } from './html-tags.ts';

const page = readFileSync(join(DIST, 'licences/index.html'), 'utf8');
const entries = contentsOf(page, 'details').map((entry) => ({
  summary: textOf(contentsOf(entry, 'summary')[0] ?? ''),
  text: textOf(contentsOf(entry, 'pre')[0] ?? ''),
}));
const project: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(DIST, '../package.json'), 'utf8'),
);

/** Dependencies that work at build time only: their output is shipped, their code is not. */
const AT_BUILD = ['mustache', 'yaml'];

test('every package the site depends on is listed with its version', () => {
  const shipped = Object.entries(project.dependencies).filter(([name]) => !AT_BUILD.includes(name));
  expect(shipped.length).toBeGreaterThan(5);
  const listed = entries.map(({ summary }) => summary.replace(/（.*/, ''));
  expect(
    shipped.map(([name, version]) => `${name} ${version}`).filter((each) => !listed.includes(each)),
  ).toEqual([]);
});

describe.each(entries)('$summary', ({ summary, text }) => {
  test('has a licence that may be passed on, with its text', () => {
    expect(summary).toMatch(/^\S+ \d+\.\d+\.\d+（(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)）$/);
    expect(text).toMatch(/copyright|permission|apache license/i);
    expect(text.length).toBeLessThan(15_000);
  });
});

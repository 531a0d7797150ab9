// No rule for what is nowhere: every class the styles name is written somewhere in the pages and components.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const read = (pattern: string) =>
  globSync(pattern, { cwd: SRC }).map((file) => readFileSync(join(SRC, file), 'utf8'));

const sheets = read('**/*.css').map((text) => text.replace(/\/\*[\s\S]*?\*\//g, ''));
const classes = new Set(
  sheets.flatMap((text) => [...text.matchAll(/\.(-?[a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name)),
);
const sources = read('**/*.{astro,tsx,ts,js}');
const words = new Set(sources.flatMap((text) => text.match(/[\w-]+/g) ?? []));
/** As in `cell-${type}`. */
const beginnings = sources.flatMap((text) =>
  [...text.matchAll(/([\w-]+-)\$\{/g)].map(([, part = '']) => part),
);
/** Written by the Markdown processor. */
const MARKDOWN = ['footnotes'];

const isUsed = (name: string) =>
  words.has(name) ||
  MARKDOWN.includes(name) ||
  beginnings.some((part) => name.startsWith(part) && words.has(name.slice(part.length)));

test('finds classes', () => expect(classes.size).toBeGreaterThan(100));

test('every class is used', () => {
  expect([...classes].filter((name) => !isUsed(name))).toEqual([]);
});

// Every path the documents name is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('README.md'))
    .map((path) => join('src', path)),
];

/** `a/{b,c}.ts` as a/b.ts and a/c.ts; one pair of braces is all the documents use. */
function spread(path: string): readonly string[] {
  const [, before = '', inner, after = ''] = path.match(/^(.*)\{([^}]*)\}(.*)$/) ?? [];
  return inner === undefined ? [path] : inner.split(',').map((part) => before + part + after);
}

/** Paths a document names in backticks; what has a placeholder, a space or an address is none. */
function pathsIn(document: string): readonly string[] {
  const named = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/`([^`\n]+)`/g)].map(
    ([, text = '']) => text,
  );
  return named
    .filter((text) => /^[\w.@[\]{},*-]+(?:\/[\w.@[\]{},*-]+)*\/?$/.test(text))
    .filter(
      (text) =>
        /\.(?:tsx?|mjs|json|yml|md|astro|css|js)$/.test(text) ||
        /^(?:src|tests|content|core|desk|render|storage)\//.test(text),
    )
    .filter((text) => !/^(?:dist|\.\.)\/|^\.\w+(?:\.\w+)?$/.test(text) && !text.includes('*'))
    .flatMap(spread);
}

const names = new Set(
  ['src', 'tests', 'content', 'scripts', '.'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((path) =>
      basename(path),
    ),
  ),
);
/** Written by the build. */
const BUILT = ['offline-worker.js'];

/** A name alone is a file somewhere; a path counts from the project, the code, the desk or the document's own folder. */
function isThere(document: string, path: string): boolean {
  if (!path.includes('/')) return names.has(path) || BUILT.includes(path);
  const folders = ['', 'src', 'src/core', 'src/desk', dirname(document), join(dirname(document), '..')];
  return folders.some((from) => existsSync(join(ROOT, from, path)));
}

describe.each(documents)('%s', (document) => {
  test('names only paths that are there', () => {
    expect(pathsIn(document).filter((path) => !isThere(document, path))).toEqual([]);
  });
});

test('the documents name paths at all', () => {
  expect(documents.flatMap(pathsIn).length).toBeGreaterThan(100);
});

// Names of the vocabulary in code: rules may use any, since the compiler holds them to content; all other code knows a few.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { WELL_KNOWN } from '../../src/core/facts/well-known.ts';
import { CUES, LABELS } from '../../src/core/intake/names/name-cues.ts';
import { content } from '../content/load-content.ts';

const SRC = join(import.meta.dirname, '../../src');

/** Words around a blank by which a name is proposed: every name of it is held to content below. */
const CUES_FILE = 'core/intake/names/name-cues.ts';

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro)$/.test(entry.name))
  .map((entry) => posix.relative(SRC, join(entry.parentPath, entry.name)))
  .filter((file) => !file.startsWith('core/checks/') && file !== CUES_FILE);

/** Words in quotes, after a dot, or as keys: 'x', .x, x: */
function wordsIn(file: string): ReadonlySet<string> {
  const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const found = code.matchAll(/'([\p{L}\p{N}]+)'|\.(\p{Script=Han}+)|(\p{Script=Han}+):/gu);
  return new Set([...found].map(([, quoted, after, key]) => quoted ?? after ?? key ?? ''));
}

test('every one outside the rules is well known', () => {
  const known = Object.keys(WELL_KNOWN);
  const strange = files.flatMap((file) =>
    [...wordsIn(file)]
      .filter((word) => content.vocabulary.has(word) && !known.includes(word))
      .map((word) => `${file}: ${word}`),
  );
  expect(strange).toEqual([]);
});

test('every name a cue proposes is in the vocabulary', () => {
  const names = [...CUES.map(({ name }) => name), ...Object.values(LABELS)];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !content.vocabulary.has(name))).toEqual([]);
});

test('words are found at all', () => {
  expect([...wordsIn('storage/profile.ts')]).toEqual(expect.arrayContaining(['发文机关', '印发机关']));
});

test.each(Object.entries(WELL_KNOWN))('%s is in the vocabulary as %s', (name, type) => {
  expect(content.vocabulary.get(name)?.type).toBe(type);
});

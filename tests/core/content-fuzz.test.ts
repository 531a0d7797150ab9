// Every kind of content file, with faults in it, gets an answer: content or sentences with places, never an exception.

import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Files, readContent } from '../../src/site/content.ts';
import { readFiles } from '../content/load-content.ts';
import { hostileText } from '../hostile-texts.ts';
import { sharesOf } from '../shares.ts';

/** Each reads a whole folder of content. */
const RUNS = 400;
const ROOT = join(import.meta.dirname, '../..');
/** The smallest template stands for all: another test damages each of them. */
const ID = 'branch-life-report-office';
const all = Object.entries(readFiles(join(ROOT, 'content'), ROOT));
const below = (folder: string) => all.filter(([path]) => path.startsWith(`content/${folder}/`));

/** Of guides and rules the shortest that have every key among them: longer lists of the same take most of the time. */
const few = ['guides', 'proofreading'].flatMap((folder) => {
  const seen = new Set<string>();
  return below(folder)
    .sort(([, one], [, other]) => one.length - other.length)
    .filter(([, text]) => {
      const keys = Array.from(text.matchAll(/(?:^|[-{,] ?|\n)\s*(\w+):/g), ([, key = '']) => key);
      const isNew = keys.some((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    });
});
const left = new Set(few.map(([path]) => path));
const base: Files = Object.fromEntries(
  all.filter(([path]) => {
    if (/^content\/(?:guides|proofreading)\//.test(path)) return left.has(path);
    return !path.startsWith('content/templates/') || path.startsWith(`content/templates/${ID}.`);
  }),
);
const paths = Object.keys(base);

const MARKS = [
  '{{',
  '}}',
  '{{#',
  '---\n',
  '\n',
  '  ',
  ': ',
  '- ',
  '[',
  '{',
  '*a',
  '&a ',
  '!!binary ',
  '|',
  '>',
  '[^1]',
  '](',
  '\t',
];
const piece = fc.oneof(hostileText, fc.constantFrom(...MARKS), fc.constant(''));
const cut = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), piece);

/** A folder of content with stretches of some files taken out, doubled or replaced. */
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...paths), cut), { minLength: 1, maxLength: 4 })
  .map((cuts) => {
    const files = new Map(Object.entries(base));
    for (const [path, [place, length, put]] of cuts) {
      const text = files.get(path) ?? '';
      const at = Math.floor(place * text.length);
      files.set(path, text.slice(0, at) + put + text.slice(at + length));
    }
    return Object.fromEntries(files);
  });

test('the files under test cover every kind', () => {
  const kinds = new Set(paths.map((path) => path.split('/')[1]));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['fields', 'guides', 'presets', 'proofreading', 'templates']),
  );
});

test.each(sharesOf(RUNS))('any damage to any content file is answered: $numRuns from $seed', (share) => {
  let refused = 0;
  fc.assert(
    fc.property(damaged, (files) => {
      const content = readContent(files, '2026-11-21');
      if (content.ok) return;
      refused += 1;
      for (const { file, line, message } of content.problems) {
        expect(message).toMatch(/\p{Script=Han}/u);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(file).toMatch(/^content\//);
      }
      expect(content.problems.length).toBeGreaterThan(0);
    }),
    share,
  );
  expect(refused).toBeGreaterThan(share.numRuns / 4);
});

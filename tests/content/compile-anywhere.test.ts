// Every published template, compiled again from its text where there is nothing but the language: no file, no YAML, no page.
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { compileTemplate, type TemplateText } from '../../src/core/template/compile-template.ts';
import { publishWords, restoreWords } from '../../src/core/template/restore-words.ts';
import { content } from './load-content.ts';

/** The compiler and all it imports as one script. */
const script = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: join(import.meta.dirname, 'compile-in-browser.ts'), formats: ['iife'], name: 'compiler' },
  },
}).then((built) => {
  const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('there is no script');
  return chunk satisfies Rolldown.OutputChunk;
});

const words = JSON.stringify(publishWords(content));
const bare = createContext({});
runInContext(script.code, bare);

function compiled(text: unknown): unknown {
  Object.assign(bare, { words, text: JSON.stringify(text) });
  return JSON.parse(runInContext('compiler.compile(words, text)', bare));
}

test('no YAML comes with the compiler', () => {
  expect(script.moduleIds.filter((id) => /node_modules\/yaml\/|read-yaml/.test(id))).toEqual([]);
  expect(script.moduleIds.some((id) => id.includes('mustache'))).toBe(true);
});

test.each(content.entries.map((entry) => [entry.template.id, entry] as const))(
  '%s is the same',
  (_, { text, template }) => {
    expect(compiled(text)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(template)) });
  },
);

test('what is wrong is said as the build says it', () => {
  const text = { ...content.entries[0]?.text, body: '# 试\n{{发文机管}}' } as TemplateText;
  expect(compiled(text)).toEqual(compileTemplate(text, content));
  expect(JSON.stringify(compiled(text))).toContain('是不是“发文机关”？');
});

test('the words come back as they were published', () => {
  const back = restoreWords(JSON.parse(words));
  expect([...(back?.vocabulary ?? [])]).toEqual([...content.vocabulary]);
  const partials = new Map([['议程', { file: 'content/partials/议程.md', text: '甲' }]]);
  const own = { vocabulary: content.vocabulary, partials };
  expect(restoreWords(JSON.parse(JSON.stringify(publishWords(own))))).toEqual(own);
});

test('words that are damaged anywhere come back whole or not at all', () => {
  const published = JSON.parse(words);
  const place = fc.tuple(
    fc.nat(published.fields.length - 1),
    fc.constantFrom('name', 'stage', 'type', 'options', 'of', 'columns', 'formula', 'needs', 'nextYear'),
  );
  let refused = 0;
  fc.assert(
    fc.property(place, fc.jsonValue(), ([at, key], value) => {
      const fields = published.fields.with(at, { ...published.fields[at], [key]: value });
      const back = restoreWords({ ...published, fields });
      if (!back) refused += 1;
      else expect(back.vocabulary.size).toBeGreaterThan(0);
    }),
  );
  expect(refused).toBeGreaterThan(0);
  for (const data of [undefined, null, 5, '', [], {}, { fields: [] }, { ...published, partials: {} }])
    expect(restoreWords(data)).toBeUndefined();
});

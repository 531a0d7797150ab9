// Whatever text comes in, the compiler answers; whatever facts come in, a document comes out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { cleanText } from '../../src/core/facts/clean-text.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText } from '../../src/core/layout/page.ts';
import { content } from '../content/load-content.ts';
import { bodyTexts, fillPaper, problemsOf, readTemplate, templateText } from './compile-text.ts';

const RUNS = { numRuns: 1000 } as const;
const LAID_OUT = { numRuns: 300 } as const;
const TEMPLATES = join(import.meta.dirname, '../../content/templates');
const FILE = 'content/templates/test.md';

const realTexts = content.entries.map(({ template }) =>
  readFileSync(join(TEMPLATES, `${template.id}.md`), 'utf8'),
);
const names = [...content.vocabulary.keys()];

/** Pieces that mean something to the compiler, and to YAML; ¶ stands for a line end and _ for a space. */
const BODY_PIECES = `{{ }} {{{ {{# {{^ {{/ {{> {{! {{= {{& {{@ {{@一是}} {{本项}} {{#首项}} . .个数 .按 constructor
  ¶ ¶¶ ¶#_ ¶##_ ¶######_ ¶### | ¶|_ |---| ¶|---|---|¶ --- ¶---¶ 一、 <b> ** - > \u0000`;
const HEAD_PIECES = `¶x:_*a¶ ¶x:_&a_1¶ ¶<<:_1¶ ¶x:_!!binary_1¶ ¶?_x¶ ¶constructor:_1¶
  : ¶x:_ ¶__-_ ¶---¶ ¶...¶ ¶%YAML_9¶ [ { " ' | > # \t genre:_1 organs:_{} changes:_[[]] required:_[.]`;

function piecesOf(pieces: string, ...more: string[]): fc.Arbitrary<string> {
  const all = pieces.split(/[ \n]+/).map((piece) => piece.replaceAll('¶', '\n').replaceAll('_', ' '));
  return fc.constantFrom(...all, ...more);
}

function joined(part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(part, { maxLength }).map((parts) => parts.join(''));
}

const noise = fc.string({ unit: 'binary', maxLength: 200 });
const body = piecesOf(BODY_PIECES, '__proto__', ...names.slice(0, 20));
const head = piecesOf(HEAD_PIECES, '__proto__');
const text = fc.oneof(noise, joined(body, 3), joined(fc.oneof(body, head, fc.string({ maxLength: 5 })), 60));

/** A real template with a few stretches taken out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...realTexts),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), text), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([real, cuts]) =>
    cuts.reduce((now, [place, length, put]) => {
      const at = Math.floor(place * now.length);
      return now.slice(0, at) + put + now.slice(at + length);
    }, real),
  );

/** Compiles and says whether the answer can be used: a template, or sentences with lines. */
function answers(source: string): boolean {
  const compiled = readTemplate({ file: FILE, text: source }, content);
  if (compiled.ok) return compiled.value.id === 'test';
  const lines = source.split('\n').length;
  return (
    compiled.problems.length > 0 &&
    compiled.problems.every(({ line, message }) => line >= 1 && line <= lines && message)
  );
}

describe('the compiler answers', () => {
  test('any text', () => {
    fc.assert(fc.property(text, answers), RUNS);
  });

  test('any body under a good head', () => {
    fc.assert(
      fc.property(text, (typed) => answers(templateText({ body: typed }))),
      RUNS,
    );
  });

  test('any head over a good body', () => {
    const good = templateText({});
    fc.assert(
      fc.property(joined(head, 3), (typed) => answers(good.replace('genre: 报告', () => typed))),
      RUNS,
    );
  });

  test('a real template with faults in it', () => {
    fc.assert(fc.property(mutated, answers), { ...RUNS, numRuns: 3000 });
  });
});

const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false });

/** Facts as JSON may bring them: for every field something, mostly of another type. */
const anyFacts = fc
  .dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), fc.oneof(json, fc.constant(null)), {
    maxKeys: 60,
  })
  .map((facts): Facts => JSON.parse(JSON.stringify(facts)));

/** Facts that begin with a good sample, so that sections open, and are then spoilt. */
const spoilt = fc.tuple(fc.constantFrom(...content.entries), anyFacts, fc.constantFrom('show', 'leave out'));

test('any facts fill a document that can be laid out', () => {
  fc.assert(
    fc.property(spoilt, ([{ template, sample }, facts, absent]) => {
      const document = fill(template, { ...sample, ...facts }, absent);
      return layOut(document).every((page, index) => page.number === index + 1);
    }),
    LAID_OUT,
  );
});

// What nobody sees or no computer can show is left out or refused elsewhere; white space at the ends of a line is not text.
const sound = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 120 })
  .map((typed) =>
    cleanText(typed)
      .text.replace(/[\p{Cc}\p{Co}\ufff9-\ufffd]/gu, '')
      .trim(),
  )
  .filter((typed) => /[\p{L}\p{N}\p{P}]/u.test(typed));

test('text that can be seen arrives whole', () => {
  const paper = { fields: '文: {type: 文本}', body: '甲{{文}}乙' };
  fc.assert(
    fc.property(sound, (typed) => {
      const document = fillPaper(paper, { 文: typed });
      expect(bodyTexts(document)).toEqual([`甲${typed}乙`]);
      const drawn = layOut(document).flatMap(({ lines }) =>
        lines.filter(({ role }) => role === 'body').map(lineText),
      );
      expect(drawn.join('')).toBe(`甲${typed}乙`);
    }),
    LAID_OUT,
  );
});

test('the templates under test are real', () => {
  expect(realTexts.length).toBeGreaterThan(0);
  for (const real of realTexts) {
    expect(problemsOf(readTemplate({ file: FILE, text: real }, content))).toEqual([]);
  }
});

// What every template must be able to show: sources, a sample that fills it, wording of its own, nothing baked in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { topicsOf } from '../../src/desk/model/topics.ts';
import { toText } from '../../src/render/text.ts';
import { content, readFiles } from './load-content.ts';

const ROOT = join(import.meta.dirname, '../..');
const files = Object.entries(readFiles(join(ROOT, 'content'), ROOT));
const templates = files.filter(([file]) => /^content\/(?:templates|partials)\/[^.]+\.md$/.test(file));

/** Literal text of a template body: no head, no tags. */
function ownWords(text: string): string {
  return text.replace(/^---[\s\S]*?\n---\n/, '').replace(/\{\{[^}]*\}\}/g, '\n');
}

describe.each(content.entries.map((entry) => [entry.template.id, entry] as const))(
  '%s',
  (id, { template, sample }) => {
    const document = fill(template, sample);

    test('names its sources and its last revision', () => {
      expect(template.sources.length).toBeGreaterThan(0);
      expect(template.changes[0]?.startsWith(template.revised)).toBe(true);
    });

    test('is filled completely by its sample', () => expect(document.gaps).toEqual([]));

    test('is a few pages long: a report to others is three at least, a paper to write on may be more', () => {
      const { length } = layOut(document);
      const reports = (template.genre === '报告' && template.stage === '会后') || template.genre === '通报';
      const short = reports ? 3 : 1;
      expect(length).toBeGreaterThanOrEqual(short);
      expect(length).toBeLessThanOrEqual(template.genre === '记录' || template.genre === '表' ? 20 : 6);
    });

    test('says with its sample what it said when it was last read', () => {
      // After an intended change of wording: node scripts/write-golden.ts, and read the difference.
      const golden = readFileSync(join(ROOT, 'tests/golden', `${id}.txt`), 'utf8');
      expect(`${toText(document)}\n`).toBe(golden);
    });

    test('links to guides', () => {
      expect(template.guides.length).toBeGreaterThan(0);
    });
  },
);

test('no content holds a masked word or an unfilled blank', () => {
  const masked = /mzshh|zzshh|dangshi|\bxjp\b|[xX×]{2,}(?=[年月日条份人个局镇])|20[xX]{2}|某某/;
  // One guide explains the masked words, each in code marks.
  const found = files.map(([file, text]) => [file, masked.exec(text.replace(/`[^`\n]*`/g, ''))?.[0]]);
  expect(found.filter(([, word]) => word !== undefined)).toEqual([]);
});

test('samples name posts, not persons', () => {
  const samples = files.filter(([file]) => file.endsWith('.sample.yml'));
  expect(samples.length).toBe(content.entries.length);
  expect(
    samples
      .filter(([, text]) => /(?<!写)姓名:|写姓名: true|同志[（(]?[\u4e00-\u9fff]{2,3}[）)]/.test(text))
      .map(([file]) => file),
  ).toEqual([]);
});

test('the wording of a year stands in presets only', () => {
  const phrases = content.presets.flatMap(({ values }) =>
    Object.entries(values)
      .filter(([name]) => name !== '年度')
      .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
      .flatMap((value) => String(value).split(/[，、；]/))
      .filter((phrase) => phrase.length >= 6),
  );
  expect(phrases.length).toBeGreaterThan(20);
  const baked = templates.flatMap(([file, text]) =>
    phrases.filter((phrase) => ownWords(text).includes(phrase)).map((phrase) => `${file} ${phrase}`),
  );
  expect(baked).toEqual([]);
});

test('no two templates share a run of 16 characters', () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const [file, text] of templates) {
    const own = new Set<string>();
    for (const line of ownWords(text).split('\n')) {
      const han = line.replace(/[^\u4e00-\u9fff]/g, '');
      for (let i = 0; i + 16 <= han.length; i++) own.add(han.slice(i, i + 16));
    }
    for (const run of own) {
      const other = seen.get(run);
      if (other) shared.push(`${file} ~ ${other}: ${run}`);
      seen.set(run, file);
    }
  }
  expect(shared).toEqual([]);
});

test('every claim is a field that says what it rests on', () => {
  const claims = [...content.vocabulary.values()].filter((field) => field.type === 'claim');
  expect(claims.length).toBeGreaterThan(20);
  for (const claim of claims) expect(claim.needs.length, claim.name).toBeGreaterThan(0);
});

test('every guide is reached from a template or the home page and names its rules with sources', () => {
  // readGuide has checked each statement; here: no guide without any source but the ones about this site.
  const without = content.guides.filter(({ body }) => !/\[\^[^\]]+\]:/.test(body));
  expect(without.map(({ id }) => id)).toEqual(['how-to-use']);
});

test.each(content.entries)('no two topics of $template.id bear the same name', ({ template }) => {
  const groups = topicsOf(template.fields).map(({ group }) => group);
  expect(groups).toEqual([...new Set(groups)]);
});

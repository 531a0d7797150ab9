// 修订稿: accept everything and the file is the later paper, reject everything and it is the earlier one, run by run.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { trackChanges } from '../../src/core/compare/track-changes.ts';
import type { Block, Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { toTrackedDocx } from '../../src/render/docx-tracked.ts';
import { content } from '../content/load-content.ts';
import { plainRuns, withChanges } from './accept-changes.ts';
import { faultsOf } from './open-xml.ts';

const OPTIONS = { scheme: FONT_SCHEMES.机关字库, author: '', day: '2026-11-28' } as const;

const pairs = randomPairs(50);

describe.each(pairs)('$name', ({ before, now }) => {
  test('accepted it is the later, rejected the earlier', () => expectBoth(before, now));
});

const [HEAD, ONE, TWO, THREE] = ['一、总的要求', '先学习后讨论', '逐条研究措施', '会后报送情况'];
const TABLE = ['明确责任'];
const OTHER_TABLE = ['按期完成', '按期完成'];

test.each([
  {
    name: 'paragraphs, each before a table that goes too',
    before: [HEAD, ONE, TABLE, TWO, TABLE, THREE, OTHER_TABLE],
    now: [HEAD, OTHER_TABLE],
  },
  {
    name: 'a paragraph before a table that stays',
    before: [HEAD, ONE, OTHER_TABLE],
    now: [HEAD, OTHER_TABLE],
  },
  {
    name: 'two paragraphs before a table that stays',
    before: [HEAD, ONE, TWO, OTHER_TABLE],
    now: [HEAD, OTHER_TABLE],
  },
  { name: 'the table and the paragraph at the end', before: [HEAD, ONE, TABLE, TWO], now: [HEAD] },
  { name: 'a table between paragraphs that stay', before: [HEAD, TABLE, ONE], now: [HEAD, ONE] },
])('$name: taken out, or put in', async ({ before, now }) => {
  await expectBoth(small(before), small(now));
  await expectBoth(small(now), small(before));
});

// LibreOffice joins paragraphs where one insertion ends before a mark that stays and another of the same minute begins after it.
test.each([
  {
    name: 'words at the end, and a paragraph behind',
    before: [ONE, TWO],
    now: [`${ONE}再表决`, THREE, TWO],
    times: ['00', '02'],
  },
  {
    name: 'words at the end and at the beginning of the next',
    before: [ONE, TWO],
    now: [`${ONE}再表决`, `会前${TWO}`],
    times: ['00', '02'],
  },
  {
    name: 'and at the beginning of one more',
    before: [ONE, TWO, '又'],
    now: [`${ONE}再表决`, `会前${TWO}并公示`, '还又'],
    times: ['00', '02', '02', '00'],
  },
  {
    name: 'words that stay between them',
    before: [ONE, TWO],
    now: [`再${ONE}`, THREE, TWO],
    times: ['00', '00'],
  },
  {
    name: 'a paragraph behind another',
    before: [ONE, TWO],
    now: [ONE, HEAD, THREE, TWO],
    times: ['00', '00'],
  },
])('$name: insertions at minute $times', async ({ before, now, times }) => {
  const xml = bodyOf(await toTrackedDocx(trackChanges(small(before), small(now)), OPTIONS));
  const words = xml.matchAll(/<w:ins [^>]*T00:(\d\d):00Z"[^>/]*><w:r>/g);
  expect([...words].map(([, minute]) => minute)).toEqual(times);
});

test('the SDK finds nothing wrong in them', async () => {
  const files = await Promise.all(
    pairs
      .filter((_, index) => index % 8 === 0)
      .map(({ before, now }) => toTrackedDocx(trackChanges(before, now), OPTIONS)),
  );
  expect((await faultsOf(files)).flat()).toEqual([]);
});

test('nothing is marked where nothing was changed', async () => {
  const [first] = pairs;
  if (!first) throw new Error('no pair');
  const tracked = trackChanges(first.before, first.before);
  expect(tracked.places).toBe(0);
  expect(bodyOf(await toTrackedDocx(tracked, OPTIONS))).not.toMatch(/<w:(?:ins|del|pPrChange) /);
});

async function expectBoth(before: Document, now: Document): Promise<void> {
  const xml = bodyOf(await toTrackedDocx(trackChanges(before, now), OPTIONS));
  expect(comparable(withChanges(xml, 'accepted'))).toBe(comparable(bodyOf(toDocx(now, OPTIONS))));
  expect(comparable(withChanges(xml, 'rejected'))).toBe(comparable(bodyOf(toDocx(before, OPTIONS))));
}

/** A line is a paragraph, a list a table of one column. */
function small(lines: readonly (string | readonly string[])[]): Document {
  const blocks = lines.map(
    (line): Block =>
      typeof line === 'string'
        ? { kind: 'paragraph', role: 'body', runs: [{ text: line }] }
        : {
            kind: 'table',
            columns: [{ title: line.join(''), width: 8844, centered: false }],
            rows: line.map((text) => [[{ text }]]),
          },
  );
  return { title: '', blocks, gaps: [] };
}

function bodyOf(file: Uint8Array): string {
  return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
}

/** Widths of a table, and which of its rows keeps to the next page, are those of the later paper. */
function comparable(xml: string): string {
  return plainRuns(withChanges(xml, 'accepted'))
    .replace(/<w:(?:tblW|tcW|gridCol) [^>]*>/g, '')
    .replace(/<w:tbl><w:tblPr><w:tblpPr .*?<\/w:tbl>/gs, (imprint) => imprint.replace(/<[^>]*>/g, ''))
    .replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => table.replaceAll('<w:keepNext/>', ''));
}

/** Two states of a paper: some facts of its sample left out, shortened, changed or in another order in each. */
function randomPairs(count: number): readonly { name: string; before: Document; now: Document }[] {
  let seed = 20261128;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: count }, (_, index) => {
    const entry = content.entries[(index * 7) % content.entries.length];
    if (!entry) throw new Error('no template');
    const { template, sample } = entry;
    const state = () => fill(template, mutated(sample, random));
    return { name: `${index + 1} ${template.id}`, before: state(), now: state() };
  });
}

function mutated(facts: Facts, random: (below: number) => number): Facts {
  const kept = Object.entries(facts).filter(() => random(12) > 0);
  return Object.fromEntries(kept.map(([name, fact]) => [name, random(4) ? fact : changed(fact, random)]));
}

function changed(fact: Fact, random: (below: number) => number): Fact {
  if (typeof fact === 'string') {
    const at = random(fact.length + 1);
    const put = ['', '有关', '，并按时报告', '\n另起一段。'][random(4)] ?? '';
    return fact.slice(0, at) + put + fact.slice(at + random(6));
  }
  if (Array.isArray(fact)) {
    const rows = fact.filter(() => random(3) > 0).map((row) => (random(3) ? row : changed(row, random)));
    return random(4) ? rows : [...rows].reverse();
  }
  if (typeof fact === 'object')
    return Object.fromEntries(
      Object.entries(fact).map(([name, value]) => [name, random(3) ? value : changed(value, random)]),
    );
  return typeof fact === 'number' ? fact + random(3) : fact;
}

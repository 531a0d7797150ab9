// The proofreading rules: what they mend, what they let alone, that our own content has nothing sure, and how much is fetched.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { proofFacts } from '../../src/core/proof/proof-facts.ts';
import { publishRules } from '../../src/core/proof/restore-rules.ts';
import { proofread, type Suggestion } from '../../src/core/proof/suggestions.ts';
import { withRight } from '../../src/core/proof/with-right.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const CASES = join(import.meta.dirname, '../cases/proofreading');
const GUIDES = join(import.meta.dirname, '../../content/guides');
const rules = prepareRules(content.proofreading);
const linesOf = (name: string) => readFileSync(join(CASES, name), 'utf8').trim().split('\n');
const counted = (text: string) => proofread(text, rules).filter(({ level }) => level !== '提示');
const said = (text: string, found: readonly Suggestion[]) =>
  found.map(({ start, wrong, right }) => `${text.slice(Math.max(0, start - 6), start)}[${wrong}→${right}]`);

test('slips are mended, and nothing beside them', () => {
  for (const line of linesOf('slips.txt')) {
    const [wrong = '', right] = line.split('\t');
    expect(withRight(wrong, counted(wrong))).toBe(right);
    expect(counted(right ?? '')).toEqual([]);
  }
});

test('two hundred times, ratios, addresses, codes, numbers, titles and right sentences stay as they are', () => {
  const lines = linesOf('untouched.txt');
  expect(lines.length).toBeGreaterThanOrEqual(200);
  expect(lines.flatMap((line) => said(line, counted(line)))).toEqual([]);
  expect(withRight(lines.join('\n'), counted(lines.join('\n')))).toBe(lines.join('\n'));
});

test('nothing in our own content is wrong for sure, and no common word of it is taken for a mistyped one', () => {
  const papers = content.entries.map(({ template, sample }) => toText(fill(template, sample)));
  const guides = readdirSync(GUIDES).map((file) => readFileSync(join(GUIDES, file), 'utf8'));
  for (const text of [...papers, ...guides]) {
    const found = proofread(text, rules);
    expect(
      said(
        text,
        found.filter(({ level, kind }) => level === '必改' || kind === '常用词'),
      ),
    ).toEqual([]);
  }
  for (const { template, sample } of content.entries)
    expect(proofFacts(sample, template, rules).filter(({ level }) => level === '必改')).toEqual([]);
});

test('no two suggestions overlap, and each names what stands at its place', () => {
  const text = linesOf('slips.txt').join('😀\n');
  let last = 0;
  for (const { start, end, wrong } of proofread(text, rules)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(text.slice(start, end)).toBe(wrong);
    last = end;
  }
});

test.each([
  ['a million characters in one line', '认真学习贯彻落实各项要求，'.repeat(80_000)],
  ['only marks', '，。、；：“”《》（）"\'(),.;:!?-—…'.repeat(4_000)],
  ['brackets that never close', '（《“('.repeat(50_000)],
  ['digits', '1234567890'.repeat(20_000)],
  ['letters and points', 'a.b-c_d@'.repeat(20_000)],
  ['spaces', ' \u3000'.repeat(100_000)],
  ['emoji', '😀👩‍👩‍👧‍👦🇨🇳'.repeat(10_000)],
  ['halves of characters', '\ud800\udc00\ud800'.repeat(20_000)],
  ['Traditional text', '認真學習貫徹落實各項要求，深入調查研究。'.repeat(5_000)],
])('%s are read through', (_, text) => {
  const astray = proofread(text, rules).filter(({ start, end, wrong }) => text.slice(start, end) !== wrong);
  expect(astray).toEqual([]);
});

// Most of it is vocabulary: what is one sound away from a word is found only if the word is listed. At an answer that was left only what
// is sure is fetched.
test.each(['sure', 'likely'] as const)('what is fetched of what is %s is at most 30 kB', (part) => {
  const published = `export default ${JSON.stringify(publishRules(content.proofreading)[part])};`;
  expect(gzipSync(published, { level: 9 }).length).toBeLessThan(30_000);
});

// Texts made to keep a compiler busy or to break it: each is answered with few words or many, and none stops the page.
// A head of 20,000 keys once took three quarters of a minute.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Partials } from '../../src/core/template/partials.ts';
import { content } from '../content/load-content.ts';
import { problemsOf, readTemplate } from './compile-text.ts';

const REAL = join(import.meta.dirname, '../../content/templates/democratic-life-report-subdistrict.md');
const FILE = 'content/templates/test.md';
const head = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(REAL, 'utf8'))?.[0] ?? '';
const TAG = '整改清单';

const numbered = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const body = (text: string) => `${head}# 甲\n${text}\n`;
const yaml = (text: string) => `---\n${text}\n---\n# 甲\n`;

test.each<[what: string, text: string, answer: RegExp]>([
  ['a text of a million letters', body('甲'.repeat(1_000_000)), /模板超过 60000 字/],
  ['a head of 5,000 keys', yaml(numbered(5_000, (at) => `k${at}: 1`)), /头部超过 10000 字/],
  ['a head of brackets', yaml(`a: ${'['.repeat(9_900)}`), /YAML 写法有误/],
  ['a head of braces', yaml('{a: '.repeat(2_400)), /YAML 写法有误/],
  ['a head of anchors that multiply', yaml('a: &a [1,1]\nb: &b [*a,*a]\nc: [*b,*b]'), /不支持别名/],
  ['a head without end', `---\n${'a\n'.repeat(29_000)}`, /头部/],
  ['a line of 50,000 letters', body('甲'.repeat(50_000)), /一行有 50000 字/],
  ['a line of braces', body('{{'.repeat(2_400)), /./],
  ['a name of 4,000 letters', body(`{{${'年'.repeat(4_000)}}}`), /./],
  ['5,000 unknown names', body(numbered(5_000, (at) => `{{某名${at}}}`)), /写错的名称有 300 处/],
  ['sections in sections, in a line', body(`{{#${TAG}}}`.repeat(300)), /./],
  ['sections in sections, line by line', body(`{{#${TAG}}}\n`.repeat(5_000)), /套了超过 12 层/],
  ['25,000 lines in sections too deep', body(`{{#${TAG}}}\n`.repeat(14) + '乙\n'.repeat(25_000)), /12 层/],
  ['5,000 ends without a beginning', body(`{{/${TAG}}}\n`.repeat(5_000)), /前面没有/],
  ['9,000 rows of a table without a head', body('| 乙 |\n'.repeat(9_000)), /./],
])('%s', (_, text, answer) => {
  const problems = problemsOf(readTemplate({ file: FILE, text }, content));
  expect(problems.map(({ message }) => message).join('\n')).toMatch(answer);
});

/** Each takes the next in ten times; the last has as many letters as are told. */
const multiplied = (end: string, joint: string): Partials =>
  new Map(
    Array.from({ length: 12 }, (_, at) => {
      const text = at === 11 ? end : Array.from({ length: 10 }, () => `{{>层${at + 1}}}`).join(joint);
      return [`层${at}`, { file: `content/partials/层${at}.md`, text }] as const;
    }),
  );

test.each<[what: string, partials: Partials, text: string, answer: RegExp]>([
  ['partials of lines that multiply', multiplied('甲', '\n'), '{{>层0}}', /连同片段超过 60000 字/],
  ['partials of empty lines that multiply', multiplied('', '\n'), '{{>层0}}', /连同片段超过 60000 字/],
  ['partials within a line that multiply', multiplied('甲', ''), '乙{{>层0}}', /一行有 \d+ 字，超过 5000 字/],
  [
    'long sentences taken in by many lines',
    new Map([['长', { file: 'content/partials/长.md', text: '长'.repeat(4_900) }]]),
    '乙{{>长}}\n'.repeat(13),
    /连同片段超过 60000 字/,
  ],
  [
    'sections of a sentence in sections of another',
    new Map([
      ['套', { file: 'content/partials/套.md', text: `{{#${TAG}}}`.repeat(8) + `{{/${TAG}}}`.repeat(8) }],
    ]),
    `${`{{#${TAG}}}`.repeat(5)}{{>套}}${`{{/${TAG}}}`.repeat(5)}`,
    /一行里的 {{#…}} 套了超过 12 层/,
  ],
])('%s', (_, partials, text, answer) => {
  const words = { vocabulary: content.vocabulary, partials };
  const problems = problemsOf(readTemplate({ file: FILE, text: body(text) }, words));
  expect(problems.map(({ message }) => message).join('\n')).toMatch(answer);
});

test('the head under test is a real one', () => {
  expect(head).toMatch(/title:/);
});

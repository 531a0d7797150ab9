// The batch of the command line: what is asked of it, what it makes of a sheet, and what it says.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../scripts/batch-options.ts';
import { saySummary } from '../../scripts/batch-summary.ts';
import { makeBatch } from '../../scripts/make-batch.ts';
import { isGiven } from '../../src/core/facts/fact.ts';
import { content } from '../content/load-content.ts';
import { sheetOf } from './book-of.ts';

describe('the command line', () => {
  test.each([
    [['a', 'b.xlsx', 'out'], { kind: 'batch', drafts: false, checkOnly: false, out: 'out' }],
    [['a', 'b.xlsx', '--check'], { kind: 'batch', checkOnly: true }],
    [['a', '--sheet', 'b.xlsx'], { kind: 'sheet', template: 'a', out: 'b.xlsx' }],
    [['--help'], { kind: 'help' }],
    [['a', 'b.xlsx'], { kind: 'wrong', message: '要写三样：模板、表格、文件夹' }],
    [['a', 'b', 'c', '--darfts'], { kind: 'wrong', message: expect.stringContaining('没有选项 --darfts') }],
    [['a', 'b', 'c', '--heading', '到会'], { kind: 'wrong', message: expect.stringContaining('列名=名称') }],
  ])('%j', (words, options) => {
    expect(readOptions(words)).toMatchObject(options);
  });

  test('takes answers to headings', () => {
    const options = readOptions(['a', 'b', 'c', '--heading', '到会=实到人数', '--heading=备用=']);
    expect(options.kind === 'batch' && [...options.answers]).toEqual([
      ['到会', '实到人数'],
      ['备用', undefined],
    ]);
  });
});

const entry =
  content.entries.find((each) => each.template.id === 'branch-life-attendance-sheet') ?? content.entries[0];
if (!entry) throw new Error('no templates');
const { template, sample } = entry;
const NAMES = template.fields.filter(
  ({ name, type }) => type !== 'computed' && type !== 'rows' && isGiven(sample[name]),
);
const written = (fact: unknown) =>
  Array.isArray(fact)
    ? fact.join('\n')
    : typeof fact === 'object'
      ? Object.values(fact ?? {}).join(' ')
      : fact === true
        ? '是'
        : String(fact);
const HEAD = NAMES.map(({ name }) => name);
const ROW = NAMES.map(({ name }) => written(sample[name]));

test('a good row becomes a numbered paper, one with faults becomes none and says why', async () => {
  const files = new Map<string, Uint8Array>();
  const bad = ROW.map((text, at) => (HEAD[at] === '年度' ? '二〇二六又半' : text));
  const made = await makeBatch({
    book: { sheets: [sheetOf([HEAD, ROW, bad, ['合计']])] },
    template,
    sample: {},
    vocabulary: content.vocabulary,
    answers: new Map(),
    drafts: false,
    today: { year: 2026, month: 1, day: 20 },
    write: async (name, bytes) => void files.set(name, bytes),
  });
  expect(made.rows.map(({ row, file }) => [row, file !== undefined])).toEqual([
    [2, true],
    [3, false],
  ]);
  const [name = '', bytes] = [...files][0] ?? [];
  expect(name).toMatch(/^01 .+\.docx$/);
  expect(files.size).toBe(1);
  expect(strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())).toContain(
    '<w:t',
  );
  const { text, isWhole } = saySummary(made, [], false);
  expect(isWhole).toBe(false);
  expect(text).toMatch(/没有生成 “Sheet1”第 3 行\n {2}错误：/);
  expect(text).toContain('没有读 “Sheet1”第 4 行：是合计');
  expect(text).toMatch(/共 2 行，生成 1 份，没有生成 1 行。\n$/);
});

// The 填报表 of every template, filled with its sample and read back: every answer comes home, and nothing else does.
import { expect, test } from 'vitest';
import { fillBook } from '../../src/core/batch/fill-sheets.ts';
import { readRows } from '../../src/core/batch/read-rows.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { readFact } from '../../src/core/facts/read-fact.ts';
import type { Template } from '../../src/core/template/template.ts';
import { toFillXlsx } from '../../src/render/fill-xlsx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { content } from './load-content.ts';

async function readBack(template: Template, given: Facts, units: readonly string[] = []) {
  const read = await readBook(await toFillXlsx(fillBook(template, given, units)), '填报表.xlsx');
  if ('refused' in read) throw new Error(read.refused);
  return { ...readRows(read.book, template, content.vocabulary), opened: read.told };
}

/** What is printed of a fact, whichever way it was typed. */
function values(template: Template, facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    template.fields.flatMap((field) => {
      if (field.type === 'computed' || facts[field.name] === undefined) return [];
      const reading = readFact(field, facts[field.name]);
      return reading.state === 'missing' ? [] : [[field.name, JSON.stringify(plain(reading))]];
    }),
  );
}

/** Without what reading told, and without where it was read. */
function plain(reading: unknown): unknown {
  if (Array.isArray(reading)) return reading.map(plain);
  if (typeof reading !== 'object' || reading === null) return reading;
  const { told: _, path: __, columns: ___, ...rest } = reading as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([, each]) => (each as { state?: string }).state !== 'missing')
      .map(([name, each]) => [name, plain(each)]),
  );
}

test.each(content.entries.map((entry) => [entry.template.id, entry] as const))(
  '%s',
  async (_, { template, sample }) => {
    // A box that is not ticked is left empty.
    const given = Object.fromEntries(
      Object.entries(sample).filter(([, fact]: [string, Fact]) => fact !== false),
    );
    const { rows, headings, skipped, told, opened, refused } = await readBack(template, given);
    expect({ told, opened, refused }).toEqual({ told: [], opened: [], refused: undefined });
    expect(headings.filter(({ how }) => how !== '名称')).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(skipped.map(() => '是填写说明，不是一份的内容'));
    expect(rows.length).toBe(1);
    expect(rows[0]?.unread).toEqual([]);
    expect(values(template, rows[0]?.facts ?? {})).toEqual(values(template, given));
  },
);

test('an empty one holds no row, and says so', async () => {
  for (const { template } of content.entries.slice(0, 3))
    expect(await readBack(template, {})).toMatchObject({
      rows: [],
      refused: expect.stringContaining('每个单位填一行'),
    });
});

test('one row stands for each unit that is to hand it in', async () => {
  const template = content.entries.find((entry) => entry.template.id === 'branch-life-report')?.template;
  const { rows } = await readBack(template as Template, { 年度: 2025 }, ['第一党支部', '第二党支部']);
  expect(rows.map(({ facts }) => facts)).toEqual([
    { 发文机关: '第一党支部', 年度: 2025 },
    { 发文机关: '第二党支部', 年度: 2025 },
  ]);
});

test('what is given stands last, is grey, and may be changed', () => {
  const template = content.entries.find((entry) => entry.template.id === 'branch-life-report')?.template;
  const given = { 年度: 2025, 会议主题: '把实事办好' };
  const { sheets, guide } = fillBook(template as Template, given, ['第一党支部']);
  const columns = sheets[0]?.columns ?? [];
  expect(columns.slice(-2).map(({ title, given: here }) => [title, here])).toEqual([
    ['年度', true],
    ['会议主题', true],
  ]);
  expect(columns.filter((column) => column.given)).toHaveLength(2);
  expect(columns.at(-1)?.hint).toContain('不对的请改');
  expect(guide.join('')).toContain('灰色');
  expect(fillBook(template as Template).guide.join('')).not.toContain('灰色');
});

test('lists that are given stand for every unit', async () => {
  const entry = content.entries.find(({ template }) => template.id === 'branch-life-report');
  const name = entry?.template.fields.find(({ type }) => type === 'rows')?.name ?? '';
  const { rows } = await readBack(entry?.template as Template, { [name]: entry?.sample[name] ?? [] }, [
    '第一党支部',
    '第二党支部',
  ]);
  expect(rows.map(({ facts }) => facts[name])).toEqual([rows[0]?.facts[name], rows[0]?.facts[name]]);
  expect(rows[0]?.facts[name]).not.toEqual([]);
});

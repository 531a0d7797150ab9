// Every preset fits into every template of its kind of meeting, and its aspects into the rows that must name them.
import { describe, expect, test } from 'vitest';
import { rareCharacters } from '../../src/core/checks/gb2312.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { content } from './load-content.ts';

const ASPECTS = ['班子对照方面', '个人对照方面'];

/** The sample with the values of the preset, its rows under the preset's aspects. */
function filledIn(sample: Facts, values: Facts): Facts {
  const aspects = ASPECTS.flatMap((name) => (Array.isArray(values[name]) ? values[name] : []));
  const named = (row: Fact, at: number): Fact =>
    typeof row === 'object' && '方面' in row && aspects.length
      ? { ...row, 方面: aspects[at % aspects.length] ?? '' }
      : row;
  const rows = Object.entries(sample).map(([name, fact]): [string, Fact] => [
    name,
    Array.isArray(fact) ? fact.map(named) : fact,
  ]);
  return { ...Object.fromEntries(rows), ...values };
}

const pairs = content.presets.flatMap((preset) =>
  content.entries
    .filter(({ template }) => template.meeting === preset.meeting)
    .map((entry) => [preset.title, entry.template.title, { preset, entry }] as const),
);

describe('a preset', () => {
  test('there are some', () => expect(pairs.length).toBeGreaterThan(5));

  test.each(pairs)('%s fits into %s', (_, __, { preset, entry: { template, sample } }) => {
    const facts = filledIn(sample, preset.values);
    expect(fill(template, facts).gaps).toEqual([]);
    const { han, other } = rareCharacters(JSON.stringify(preset.values));
    expect([...han, ...other]).toEqual([]);
  });
});

describe('the presets', () => {
  const recent = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
    (['民主生活会', '组织生活会'] as const).map((meeting) => [year, meeting] as const),
  );

  test.each(recent)('have one for %i %s', (year, meeting) => {
    const found = content.presets.filter((preset) => preset.year === year && preset.meeting === meeting);
    expect(found).toHaveLength(1);
  });

  test('name sources a reader can follow, with their year', () => {
    const sources = content.presets.flatMap(({ id, sources }) => sources.map((source) => `${id} ${source}`));
    expect(
      sources.filter((source) => !/ .*20\d\d年/.test(source) || /来源文稿|https?:/.test(source)),
    ).toEqual([]);
  });

  test('hold nothing for a year whose notice was not seen, and say so', () => {
    const empty = content.presets.filter(({ values }) => !Object.keys(values).length);
    expect(empty.map(({ year }) => year)).toEqual([2026, 2026]);
    for (const { note } of empty) expect(note).toMatch(/以上级通知为准.*自己的预设/);
  });
});

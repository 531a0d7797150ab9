// What was typed into the three lists of before opens as the one list of now, wherever it was kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { type Carried, sealFacts, unsealFacts } from '../../src/core/facts/sealed-facts.ts';
import { place } from '../../src/desk/keep/place-facts.ts';
import { toText } from '../../src/render/text.ts';
import { restoreBackup } from '../../src/storage/backup.ts';
import { content } from '../content/load-content.ts';

function templateOf(id: string) {
  const found = content.entries.find(({ template }) => template.id === id)?.template;
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

const THEN = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/stored/2026-11.json'), 'utf8'));

/** The list as the paper of its kind took it. */
const LISTS = [
  ['班子问题', 'democratic-life-report-subdistrict', { 方面: '作风', 问题: '会议偏多', 事例: '一年三十次' }],
  [
    '检视问题清单',
    'branch-life-report-office',
    {
      方面: '作风',
      问题: '会议偏多',
      事例: '一年三十次',
      整改措施: '合并',
      责任人: '书记',
      完成时限: '2026-12-31',
    },
  ],
  [
    '整改事项',
    'rectification-bulletin-subdistrict',
    {
      方面: '作风',
      问题: '会议偏多',
      整改措施: '合并',
      责任单位: '办公室',
      完成时限: '2026-12-31',
      状态: '推进中',
    },
  ],
] as const;

describe.each(LISTS)('%s', (old, id, row) => {
  const template = templateOf(id);
  const rows = [row, { ...row, 问题: '报表偏多' }];

  test('is the list, cell by cell, and is printed', () => {
    const { placed, left } = place(template, { [old]: rows, 年度: 2025 });
    expect(placed).toEqual({ 整改清单: rows, 年度: 2025 });
    expect(left).toEqual({});
    const text = toText(fill(template, placed));
    expect(text).toContain('会议偏多');
    expect(text).toContain('报表偏多');
  });

  test('carried in a .docx', () => {
    const carried: Carried = { template: id, revised: '2026-11-27', facts: { [old]: rows } };
    const back = unsealFacts(sealFacts(carried));
    if (back.kind !== 'facts') throw new Error(back.kind);
    expect(place(template, back.facts).placed).toEqual({ 整改清单: rows });
  });

  test('beside another of them loses nothing', () => {
    const others = LISTS.map(([name]) => name).filter((name) => name !== old);
    const facts = Object.fromEntries(others.map((name) => [name, [{ 问题: name }]]));
    const { placed, left } = place(template, { 整改清单: rows, ...facts });
    expect(placed).toEqual({ 整改清单: rows });
    expect(left).toEqual(facts);
  });
});

test('as a browser and a backup held them in November 2026', () => {
  const restored = restoreBackup(THEN.backup);
  if (restored.kind === 'refused') throw new Error(restored.problem);
  const { drafts, discarded, histories } = restored.everything;
  const kept = [
    ...drafts.map(({ facts }) => facts),
    ...discarded.map(({ draft }) => draft.facts),
    ...histories.flatMap(({ items }) => items.map(({ facts }) => facts)),
  ].filter(({ 整改事项 }) => 整改事项 !== undefined);
  expect(kept.length).toBeGreaterThan(1);
  for (const facts of kept) {
    const { placed, left } = place(templateOf('rectification-bulletin-subdistrict'), facts);
    expect(placed.整改清单).toEqual([{ 方面: '政治', 问题: '学得不深', 整改措施: '每月学一次' }]);
    expect(left).toEqual({ 旧项目: '旧内容', 会议地点: '明川区晴澜街道第一会议室' });
  }
});

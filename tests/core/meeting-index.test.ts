// The index that leaves with the papers of a meeting: the line of each, and what is said under them.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { indexFacts } from '../../src/core/meeting/index-facts.ts';
import { indexNotes, type NotInFile } from '../../src/core/meeting/index-notes.ts';

test.each([
  [{ 责任者: '甲支部' }, { facts: { 发文机关: '中共甲支部委员会', 机关简称: '甲支部' } }],
  [{ 责任者: '乙、丙' }, { facts: { 署名机关: ['乙', '丙'], 机关简称: '甲支部' } }],
  [{ 日期: '2026-01-14' }, { facts: {}, day: '2026-01-14' }],
  [{ 日期: '2026-01-20' }, { facts: { 成文日期: '2026-01-20' }, day: '2026-01-14' }],
  [{ 页数: '6' }, { facts: {}, pages: 6 }],
  [{ 备注: '空表，填好再数页数' }, { facts: {}, note: '空表，填好再数页数' }],
])('a line says %j of %j', (row, line) => {
  expect(indexFacts({}, [{ title: '签到表', ...line }]).归档件).toEqual([{ 题名: '签到表', ...row }]);
});

describe('under the lines stands', () => {
  const none: NotInFile = { apart: [], leftOut: [], failed: [], unwanted: [] };
  const notice = {
    通知标题: '关于召开组织生活会的通知',
    通知文号: '甲党〔2025〕26号',
    通知日期: '2025-12-10',
  };
  const cases: readonly (readonly [string, Partial<NotInFile>, Facts, readonly string[]])[] = [
    ['nothing where nothing is to be said', {}, {}, []],
    [
      'what is missing, each with why',
      {
        leftOut: [
          { title: '方案', reason: '缺 1 项' },
          { title: '报告', reason: '没有放进来' },
        ],
      },
      {},
      ['还缺的：方案（缺 1 项）、报告（没有放进来）。'],
    ],
    [
      'what failed',
      { failed: [{ title: '方案', reason: '本站已没有这个模板' }] },
      {},
      ['没有生成的：方案（本站已没有这个模板）。'],
    ],
    ['what is usual and unwanted', { unwanted: ['签到表'] }, {}, ['通常有、这次没有选的：签到表。']],
    ['what is kept apart', { apart: ['计票单'] }, {}, ['只供内部掌握、另外保存的：计票单。']],
    [
      'the notice from above',
      {},
      notice,
      ['归档时另外放进去的：上级通知《关于召开组织生活会的通知》（甲党〔2025〕26号，2025年12月10日）。'],
    ],
    ['the notice by its title alone', {}, { 通知标题: '甲' }, ['归档时另外放进去的：上级通知《甲》。']],
    ['no notice that is listed', {}, { ...notice, 归档件: [{ 题名: notice.通知标题 }] }, []],
  ];
  test.each(cases)('%s', (_, beside, facts, notes) => {
    expect(indexNotes({ ...none, ...beside }, facts)).toEqual(notes);
  });
});

// What all rows have in common stands where the sheet has no column for it, and nowhere else.
import { expect, test } from 'vitest';
import { withCommon } from '../../src/core/batch/with-common.ts';
import { content } from '../content/load-content.ts';

const { fields } = content.entries.find(({ template }) => template.id === 'branch-life-report')?.template ?? {
  fields: [],
};
const row = { sheet: '填报', row: 3, facts: { 机关简称: '第一党支部', 应到人数: 20 }, unread: [] };
const put = (common: Record<string, string | number>, ...headed: string[]) =>
  withCommon(row, common, new Set(headed), fields).facts;

test.each([
  [
    'a name without a column is taken',
    { 会议主题: '严明纪律' },
    ['机关简称', '应到人数'],
    { 会议主题: '严明纪律' },
  ],
  ['an empty cell stays empty', { 会议主题: '严明纪律' }, ['机关简称', '应到人数', '会议主题'], {}],
  ['what the row says stays', { 应到人数: 99 }, ['机关简称'], {}],
  ['an empty fact is nothing', { 会议主题: ' ' }, [], {}],
  ['what the template does not ask is left out', { 优秀人数: 3, 不认得: '甲' }, [], {}],
])('%s', (_, common, headed, added) => {
  expect(put(common, ...headed)).toEqual({ ...row.facts, ...added });
});

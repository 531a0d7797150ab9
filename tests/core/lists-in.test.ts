// The spreadsheets a lone paper can give: its lists that have rows, under the names offices know, with the columns it asks for.
import { expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { listSheet } from '../../src/core/sheet/list-sheet.ts';
import { listsIn } from '../../src/core/sheet/lists.ts';
import { content } from '../content/load-content.ts';

const TALKS = [{ 谈话人: '书记', 谈话对象: '组织委员' }];
const ITEMS = [{ 问题: '台账不全', 整改措施: '补齐' }];

function fieldsOf(id: string) {
  const found = content.entries.find(({ template }) => template.id === id)?.template;
  if (!found) throw new Error(`no ${id}`);
  return found.fields;
}

test.each<[string, Facts, readonly string[]]>([
  ['talk-plan', { 谈话安排: TALKS }, ['谈话安排']],
  ['talk-plan', {}, []],
  ['talk-plan', { 谈话安排: [] }, []],
  ['rectification-ledger', { 整改清单: ITEMS }, ['整改清单', '整改台账']],
  ['branch-life-report-centre', { 所属支部: [{ 支部: '甲支部', 应到人数: 9 }] }, ['所属支部']],
  // It counts the members, and is no summary of votes.
  ['branch-life-report', { 党员总数: 20, 整改清单: ITEMS }, ['整改清单', '整改台账']],
])('%s of %j: %j', (id, facts, names) => {
  expect(listsIn(fieldsOf(id), facts).map(({ name }) => name)).toEqual(names);
});

test('every list of every sample is a sheet', () => {
  for (const { template, sample } of content.entries)
    for (const list of listsIn(template.fields, sample))
      expect(
        listSheet(list, template.fields, sample)?.rows.length,
        `${template.id} ${list.name}`,
      ).toBeGreaterThan(0);
});

test('a column the paper does not ask for is there only where it was filled in', () => {
  const fields = fieldsOf('branch-life-report');
  const titles = (items: readonly Facts[]) => {
    const list = listsIn(fields, { 整改清单: items }).find(({ name }) => name === '整改台账');
    return list && listSheet(list, fields, { 整改清单: items })?.columns.map(({ title }) => title);
  };
  expect(titles(ITEMS)).toContain('整改措施');
  expect(titles(ITEMS)).not.toContain('来源');
  expect(titles([...ITEMS, { 问题: '乙', 来源: '征求意见' }])).toContain('来源');
});

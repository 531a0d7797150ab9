// What is the same for many units, out of what the unit keeps and out of meetings: only what the template asks for.
import { expect, test } from 'vitest';
import { givers } from '../../src/islands/batch/given-facts.ts';
import { EMPTY_PROFILE } from '../../src/storage/profile.ts';
import { content } from '../content/load-content.ts';
import { beginWith, draftOf } from './fake-browser.ts';

const { template } = content.entries.find((entry) => entry.template.id === 'branch-life-report') ?? {};
if (!template) throw new Error('no template');

const paper = { revised: '2026-11-21', facts: {}, off: [], accepted: {}, progress: { asked: 1, given: 0 } };
const meeting = {
  ...{
    kind: 'huiwen-meeting',
    version: 4,
    id: 'm',
    name: '',
    meeting: '组织生活会',
    revision: 1,
    tab: 'page',
  },
  ...{ createdAt: 1000, savedAt: 1000 },
  facts: { 年度: 2025, 会议主题: '把实事办好', 不认得的: '甲' },
};
const given = async () => (await givers()).map(({ name, factsFor }) => [name, factsFor(template)]);

test('nothing is offered where there is nothing', async () => {
  await beginWith();
  expect(await given()).toEqual([]);
});

test('the unit, and the meeting with what is its own paper of this template', async () => {
  await beginWith({
    profile: { ...EMPTY_PROFILE, facts: { 上级党组织: '中共某局党组', 用版头: true, 抄送机关: [] } },
    'draft:m': {
      ...meeting,
      papers: {
        'branch-life-report': { ...paper, facts: { 成文日期: '2026年3月1日' }, off: ['会议主题'] },
        'sign-in-sheet': paper,
      },
    },
  });
  expect(await given()).toEqual([
    ['单位信息', { 上级党组织: '中共某局党组', 用版头: true }],
    ['2025年度 组织生活会', { 年度: 2025, 成文日期: '2026年3月1日' }],
  ]);
});

test("of other papers only what is the meeting's", async () => {
  await beginWith({
    'draft:m': { ...meeting, papers: { 'sign-in-sheet': { ...paper, facts: { 成文日期: '2026年3月1日' } } } },
    'draft:lone': draftOf('lone', '乙地'),
  });
  const found = await given();
  expect(found.at(-1)).toEqual(['2025年度 组织生活会', { 年度: 2025, 会议主题: '把实事办好' }]);
  expect(found).toHaveLength(2);
});

// The page 下发包 opened again: what was typed for a template stands there, of another template or when something was typed since it does not.
import { beforeEach, expect, test, vi } from 'vitest';
import { createIssueModel } from '../../src/islands/issue/issue-model.ts';
import { keepBegunKit } from '../../src/storage/begun-kits.ts';
import { content } from '../content/load-content.ts';
import { beginWith } from './fake-browser.ts';

const { vocabulary, entries } = content;

vi.mock('../../src/islands/issue/take-template.ts', () => ({
  takeTemplate: async (id: string) => {
    const template = entries.find((entry) => entry.template.id === id)?.template;
    return { template, source: {}, words: { vocabulary } };
  },
}));

beforeEach(async () => {
  await beginWith();
  keepBegunKit({
    ...{ template: 'branch-life-report', given: { 年度: 2025 }, asked: ['会议地点'], ownLeft: ['材料份数'] },
    ...{ units: ['甲支部'], title: '报告', from: '机关党委', due: '2026年2月1日', contact: '组织科' },
  });
});

const model = () => createIssueModel({ templates: [], rollUps: [], presets: [] });

test('goes on where it was left', async () => {
  const page = model();
  await page.choose('branch-life-report');
  expect(page.given.value).toEqual({ 年度: 2025 });
  expect([...page.asked.value, ...page.ownLeft.value, ...page.units.value]).toEqual([
    '会议地点',
    '材料份数',
    '甲支部',
  ]);
  expect([page.title, page.from, page.due, page.contact].map(({ value }) => value)).toEqual([
    ...['报告', '机关党委', '2026年2月1日', '组织科'],
  ]);
  expect([page.isKept.value, page.unsaved()]).toEqual([true, false]);
});

test('another template begins anew', async () => {
  const page = model();
  await page.choose('sign-in-sheet');
  expect([page.given.value, page.due.value, page.isKept.value]).toEqual([{}, '', false]);
});

test('what was typed since is not written over', async () => {
  const page = model();
  page.due.value = '2026年3月1日';
  await page.choose('branch-life-report');
  expect([page.due.value, page.contact.value]).toEqual(['2026年3月1日', '']);
});

test('emptied, it can be brought back', async () => {
  const page = model();
  await page.choose('branch-life-report');
  await page.empty();
  expect([page.given.value, page.contact.value]).toEqual([{}, '']);
  page.bringBack();
  expect([page.given.value, page.contact.value]).toEqual([{ 年度: 2025 }, '组织科']);
});

// What is typed for a kit is stored nowhere but in the kit: the page knows whether leaving it would lose something.
import { expect, test } from 'vitest';
import { createIssueModel, type IssueModel } from '../../src/islands/issue/issue-model.ts';

const begun = () => createIssueModel({ templates: [], rollUps: [], presets: [] });

test('nothing was typed', () => expect(begun().unsaved()).toBe(false));

test.each<[what: string, type: (model: IssueModel) => void]>([
  ['a fact', (model) => model.put('年度', '2026')],
  ['the branches', ({ units }) => (units.value = ['第一党支部'])],
  ['the day', ({ due }) => (due.value = '2027年2月10日')],
  ['whom to ask', ({ contact }) => (contact.value = '组织科')],
  ['what is asked for beside the needed', ({ asked }) => (asked.value = new Set(['宣讲场次']))],
])('%s is unsaved until a kit was made, and typed away again it is not', (_, type) => {
  const model = begun();
  type(model);
  expect(model.unsaved()).toBe(true);
  model.made();
  expect(model.unsaved()).toBe(false);
  model.title.value = '第二版';
  expect(model.unsaved()).toBe(true);
  model.title.value = '';
  expect(model.unsaved()).toBe(false);
});

test('a template that could not be fetched neither counts as typed nor hides what was', async () => {
  const model = begun();
  await model.choose('nothing');
  expect(model.unsaved()).toBe(false);
  model.due.value = '2027年2月10日';
  await model.choose('nothing');
  expect(model.unsaved()).toBe(true);
});

// Talks out of a list of members that another paper of the meeting asks for: added by a button, once, and taken back.
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { cell, openDeskForTest, row } from './desk-page.ts';
import { putStored } from './stored.ts';

const browser = await openChromium();
const TALKS = '谈话安排';
const TEAM = [{ 职务: '书记' }, { 职务: '副书记' }, { 职务: '委员' }];

test('the talks a list asks for are added once, and taken back', async () => {
  const desk = await openDeskForTest(browser, 'talk-plan');
  const { page } = desk;
  const add = desk.form.getByRole('button', { name: '照名册增加要谈的' });
  await cell(desk, TALKS, 1, '谈话人').focus();
  await add.click();
  await desk.form.getByText('还没有名册').waitFor();

  await putStored(page, { 'draft:talks': draft({ 会议种类: '民主生活会', 班子名册: TEAM }) });
  await page.goto(`${page.url().split('#')[0]}#talks`);
  await page.reload();
  await cell(desk, TALKS, 1, '谈话人').focus();
  await add.click();
  await desk.form.getByText('照名册增加了 3 次谈话').waitFor();
  expect(await cell(desk, TALKS, 3, '对象').inputValue()).toBe('委员');
  await add.click();
  await desk.form.getByText('都已经排了').waitFor();
  expect(await row(desk, TALKS, 4).count()).toBe(0);
  await desk.form.getByRole('button', { name: '撤销增加' }).click();
  await expect.poll(() => row(desk, TALKS, 2).count()).toBe(0);
  expect(desk.complaints).toEqual([]);
});

function draft(facts: object): object {
  const when = Date.now();
  return {
    kind: 'huiwen-draft',
    version: 3,
    id: 'talks',
    name: '',
    template: 'talk-plan',
    revised: '2026-11-28',
    facts,
    off: [],
    accepted: {},
    revision: 1,
    tab: 'before',
    createdAt: when,
    savedAt: when,
    progress: { asked: 1, given: 0 },
  };
}

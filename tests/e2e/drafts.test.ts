// Several drafts of one template, told apart by address and name; none is lost by beginning, copying or deleting another.
import { expect, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, fillSample, openDeskForTest, saved, templateUrl } from './desk-page.ts';
import { action, listedNames, openDrafts } from './drafts-page.ts';
import { record } from './record.ts';
import { readStored } from './stored.ts';

const browser = await openChromium();
const { id, title } = record.template;

const place = (desk: Desk) => expect.poll(() => field(desk, '会议地点').inputValue());
const button = ({ page }: Desk, name: string) => page.getByRole('button', { name, exact: true });

async function typePlace(desk: Desk, text: string): Promise<string> {
  await field(desk, '会议地点').fill(text);
  await saved(desk);
  return desk.page.url();
}

test('two drafts: each has its address, the last one opens by itself', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page } = desk;
  const first = await typePlace(desk, '一号会议室');
  expect(first).toMatch(/#draft=\w+$/);
  await button(desk, '另起一份').click();
  await place(desk).toBe('');
  expect(page.url()).toMatch(/#draft=new$/);
  const second = await typePlace(desk, '二号会议室');
  expect(second).not.toBe(first);
  await page.getByRole('link', { name: '我的草稿（2）' }).waitFor();
  await page.reload();
  await place(desk).toBe('二号会议室');
  await page.goto('about:blank');
  await page.goto(first);
  await place(desk).toBe('一号会议室');
  await page.goto(second);
  await place(desk).toBe('二号会议室');
  await page.goto('about:blank');
  await page.goto(templateUrl(id));
  await place(desk).toBe('二号会议室');
  expect(page.url()).toBe(second);
  expect(desk.complaints).toEqual([]);
});

test('named in the desk, copied, and both are listed with template and progress', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page } = desk;
  await fillSample(desk);
  await page.getByLabel('草稿名称').fill('给区委的一份');
  await page.getByLabel('草稿名称').press('Enter');
  await saved(desk);
  await button(desk, '复制一份').click();
  await page.getByText('现在填写的是“给区委的一份（副本）”').waitFor();
  await field(desk, '会议主题').fill('');
  // Blanks are counted with the paper, which a slow machine may make only after the draft was stored.
  await page.locator('.progress', { hasText: /还有 \d+ 处待填/ }).waitFor();
  await field(desk, '会议地点').fill('二楼会议室');
  await saved(desk);
  await openDrafts(page);
  expect(await listedNames(page)).toEqual(['给区委的一份（副本）', '给区委的一份']);
  const [copy = '', original = ''] = await page.locator('.draft-item').allTextContents();
  expect(copy).toContain(title);
  expect(copy).toMatch(/已填 \d+\/\d+，待填 \d+ 处，\d{4}年\d+月\d+日 \d\d:\d\d保存/);
  expect(original).toMatch(/已填 (\d+)\/\d+，没有待填处/);
  await page.getByRole('link', { name: '打开 给区委的一份', exact: true }).click();
  await place(desk).toBe(String(record.sample.会议地点));
  expect(await page.getByLabel('草稿名称').inputValue()).toBe('给区委的一份');
  expect(desk.complaints).toEqual([]);
});

test('a double click copies once and deletes once, and a copy without a name is called by its own year', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page } = desk;
  await field(desk, '年度').fill('2025');
  await typePlace(desk, '一号会议室');
  await button(desk, '复制一份').dblclick();
  await page.getByText('现在填写的是“2025年度（副本）”').waitFor();
  await field(desk, '年度').fill('2026');
  await saved(desk);
  await openDrafts(page);
  expect(await listedNames(page)).toEqual(['2026年度（副本）', '2025年度']);
  await action(page, '复制', '2025年度').dblclick();
  await page.getByText('已复制为“2025年度（副本）”').waitFor();
  await openDrafts(page);
  expect(await listedNames(page)).toHaveLength(3);
  await action(page, '删除', '2025年度（副本）').dblclick();
  await page.getByText('已删除“2025年度（副本）”').waitFor();
  await openDrafts(page);
  expect((await listedNames(page)).sort()).toEqual(['2025年度', '2026年度（副本）']);
  expect(desk.complaints).toEqual([]);
});

test('a name being typed outlasts every redrawing, and is kept with every key', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page } = desk;
  const name = page.getByLabel('草稿名称');
  await typePlace(desk, '一号会议室');
  await name.pressSequentially('给区委 ');
  // Another page adds a draft: the bar is drawn anew.
  const other = await page.context().newPage();
  await other.goto(`${templateUrl(id)}#draft=new`);
  await other.getByRole('button', { name: '填入示例' }).click();
  await page.getByRole('link', { name: '我的草稿（2）' }).waitFor();
  expect(await name.inputValue()).toBe('给区委 ');
  await name.pressSequentially('的一份');
  await saved(desk);
  await page.reload();
  await expect.poll(() => name.inputValue()).toBe('给区委 的一份');
  expect(desk.complaints).toEqual([]);
});

test('in the list: renamed, copied, deleted, undone, taken back later, gone for good', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page } = desk;
  await typePlace(desk, '一号会议室');
  await openDrafts(page);
  expect(await listedNames(page)).toEqual(['未命名']);
  await action(page, '改名', '未命名').click();
  await page.getByLabel('草稿名称').fill('甲');
  await page.getByRole('button', { name: '改好了' }).click();
  await expect.poll(() => listedNames(page)).toEqual(['甲']);
  await action(page, '复制', '甲').click();
  await expect.poll(() => listedNames(page)).toEqual(['甲（副本）', '甲']);

  await action(page, '删除', '甲').click();
  await expect.poll(() => listedNames(page)).toEqual(['甲（副本）']);
  const undo = page.getByRole('button', { name: '撤销' });
  expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
  await undo.click();
  await expect.poll(() => listedNames(page)).toEqual(['甲（副本）', '甲']);

  await action(page, '删除', '甲').click();
  await page.getByText('已删除“甲”').waitFor();
  await openDrafts(page);
  await action(page, '恢复', '甲').click();
  await page.getByText('“甲”已恢复').waitFor();
  expect(await listedNames(page)).toEqual(['甲（副本）', '甲']);

  await action(page, '删除', '甲（副本）').click();
  await page.getByText('已删除“甲（副本）”').waitFor();
  await page.getByRole('button', { name: '清空最近删除' }).click();
  await page.getByText('已彻底删除').waitFor();
  expect(Object.keys(await readStored(page)).filter((key) => /^(?:draft|discarded):/.test(key))).toHaveLength(
    1,
  );
  await page.getByRole('link', { name: '打开 甲', exact: true }).click();
  await place(desk).toBe('一号会议室');
  expect(desk.complaints).toEqual([]);
});

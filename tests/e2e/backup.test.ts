// One file carries all drafts to another browser; whatever else is given for import is answered with a sentence.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { restoreMeeting } from '../../src/storage/meeting.ts';
import { openChromium } from '../site/chromium.ts';
import { downloaded, field, fillSample, openDeskForTest, saved } from './desk-page.ts';
import { choose, listedNames, openDrafts } from './drafts-page.ts';
import { record } from './record.ts';
import { putStored, readStored } from './stored.ts';

const browser = await openChromium();
const { id } = record.template;

async function drafts(page: Parameters<typeof readStored>[0]): Promise<readonly unknown[]> {
  const stored = Object.entries(await readStored(page)).filter(([key]) => key.startsWith('draft:'));
  // The turn counts the writes of one browser.
  const plain = stored.map(([key, draft]) => [key, { ...restoreMeeting(draft), turn: undefined }] as const);
  return plain.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft);
}

async function downloadedFrom(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path());
}

async function openList() {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await openDrafts(page);
  return { page, complaints, close: () => context.close() };
}

async function freshList() {
  const list = await openList();
  onTestFinished(list.close);
  return list;
}

test('there and back: two drafts into a browser that has none, then again, then after a change', async () => {
  const desk = await openDeskForTest(browser, id);
  const { page } = desk;
  await fillSample(desk);
  await page.getByLabel('草稿名称').fill('甲');
  await page.getByLabel('草稿名称').press('Enter');
  await saved({ page });
  await page.getByRole('button', { name: '复制一份' }).click();
  await page.getByText('已经复制').waitFor();
  await openDrafts(page);
  const file = await downloaded(desk, () => page.getByRole('button', { name: '导出全部' }).click());
  expect(file.name).toMatch(/^会文草稿备份_\d{4}-\d\d-\d\d\.json$/);
  await page.getByText('已导出 2 份草稿').waitFor();
  const written = await drafts(page);
  expect(written).toHaveLength(2);

  const other = await freshList();
  const buffer = Buffer.from(file.bytes);
  const plan = await choose(other.page, file.name, buffer);
  expect(await plan.textContent()).toContain('将导入 2 份草稿');
  expect(await listedNames(other.page)).toEqual([]);
  await other.page.getByRole('button', { name: '导入', exact: true }).click();
  await other.page.getByText('已导入 2 份草稿').waitFor();
  expect(await drafts(other.page)).toEqual(written);

  const again = await choose(other.page, file.name, buffer);
  expect(await again.textContent()).toContain('文件里的草稿这里都有了');
  await other.page.getByRole('button', { name: '知道了' }).click();

  await other.page.getByRole('link', { name: '打开 甲', exact: true }).click();
  const opened = { ...desk, page: other.page, form: other.page.getByRole('form', { name: '填写' }) };
  await field(opened, '会议地点').fill('改过的地点');
  await saved(other);
  await openDrafts(other.page);
  await choose(other.page, file.name, buffer);
  await other.page.getByText('作为副本导入').waitFor();
  await other.page.getByRole('button', { name: '导入', exact: true }).click();
  await other.page.getByText('已导入 1 份草稿').waitFor();
  expect((await listedNames(other.page)).sort()).toEqual(['甲', '甲（副本）', '甲（备份）'].sort());
  expect(JSON.stringify(await drafts(other.page))).toContain('改过的地点');
  expect(other.complaints).toEqual([]);
});

test('单位信息, deleted drafts and what cannot be read go along; what differs here is asked', async () => {
  const profile = (facts: object) => ({ kind: 'huiwen-profile', version: 1, facts, savedAt: 1 });
  const draft = {
    kind: 'huiwen-draft',
    version: 3,
    template: id,
    revised: '2026-11-21',
    revision: 1,
    savedAt: 1,
  };
  const gone = { ...draft, id: 'gone', name: '删了的一份', facts: { 会议地点: '一' } };
  const { page } = await freshList();
  await putStored(page, {
    'draft:newer': { ...draft, version: 9 },
    'discarded:gone': { kind: 'huiwen-discarded', version: 1, draft: gone, deletedAt: 1 },
    profile: profile({ 发文机关: '甲机关', 机关简称: '甲' }),
  });
  const file = await downloadedFrom(page, () => page.getByRole('button', { name: '导出全部' }).click());
  await page.getByText('已导出 0 份草稿，还有最近删除的 1 份、单位信息、读不出来的 1 项（原样）').waitFor();

  const other = await freshList();
  await putStored(other.page, { profile: profile({ 发文机关: '乙机关' }) });
  await openDrafts(other.page);
  const plan = await choose(other.page, 'a.json', file);
  const said = await plan.textContent();
  expect(said).toContain('最近删除的草稿 1 份');
  expect(said).toContain('单位信息，补上这里没有的：机关简称');
  expect(said).toContain('发文机关（这里“乙机关”，备份“甲机关”）');
  expect(said).toContain('读不出来的内容 1 项');
  await other.page.getByLabel('这几项改用备份里的').check();
  await other.page.getByRole('button', { name: '导入', exact: true }).click();
  await other.page.getByText('已导入 0 份草稿，还有').waitFor();
  expect(await readStored(other.page)).toMatchObject({
    'draft:newer': { version: 9 },
    'discarded:gone': { draft: { facts: { 会议地点: '一' } } },
    profile: { facts: { 发文机关: '甲机关', 机关简称: '甲' } },
  });
  await other.page.getByRole('button', { name: '恢复 删了的一份' }).waitFor();
  await other.page.getByText('有 1 份草稿读不出来').waitFor();
  expect(other.complaints).toEqual([]);
});

describe('a file that is no backup', async () => {
  const { page, complaints, close } = await openList();
  afterAll(close);
  const draft = {
    kind: 'huiwen-draft',
    version: 3,
    id: 'x',
    template: id,
    revised: '2026-11-21',
    facts: { 会议地点: '一' },
    revision: 1,
    savedAt: 1_795_000_000_000,
  };
  const backup = (more: object) =>
    JSON.stringify({ kind: 'huiwen-backup', version: 1, drafts: [draft], ...more });

  test.each<[string, string, string | Buffer, RegExp]>([
    ['from a newer version', 'a.json', backup({ version: 9 }), /更新版本的会文导出的/],
    ['truncated', 'a.json', backup({}).slice(0, -9), /这份备份不完整/],
    ['of another program', 'a.json', '{"type":"excalidraw"}', /可能是别的程序的/],
    ['empty', 'a.json', '', /这是一个空文件/],
    ['with nothing readable', 'a.json', backup({ drafts: [{ kind: 'x' }] }), /都读不出来/],
  ])('%s: a sentence, and nothing changes', async (_, name, content, sentence) => {
    const answer = await choose(page, name, content);
    expect(await answer.textContent()).toMatch(sentence);
    expect(await page.getByRole('button', { name: '导入', exact: true }).count()).toBe(0);
    expect(await readStored(page)).toEqual({});
    expect(complaints).toEqual([]);
  });

  test('partly readable or with names of prototypes: the sound part comes, the rest is told', async () => {
    const facts = '{"__proto__":{"polluted":1},"constructor":"y","会议地点":"一"}';
    const text = backup({ drafts: [draft, 5] }).replace('{"会议地点":"一"}', facts);
    const plan = await choose(page, 'a.json', text);
    expect(await plan.textContent()).toMatch(/将导入 1 份草稿.*第 2 份读不出来/);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByText('已导入 1 份草稿').waitFor();
    await page.getByRole('link', { name: /^打开/ }).click();
    await page.getByText('有 1 项内容在这个模板里没有位置').waitFor();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('100 MB is refused unread', async () => {
    await openDrafts(page);
    const said = page.getByRole('region', { name: '备份' }).getByRole('alert');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(100 * 1024 * 1024)], 'a.json'));
      Blob.prototype.text = () => Promise.reject(new Error('was read'));
      const box = document.querySelector('.backup-box');
      box?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    expect(await said.textContent()).toMatch(/这个文件有 100 MB/);
  });
});

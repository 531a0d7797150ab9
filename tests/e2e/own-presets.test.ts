// A preset of one's own: marked in a notice, kept, used in a paper, handed on as a file, deleted and taken back.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { content } from '../content/load-content.ts';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { violations } from './violations.ts';

const browser = await openChromium();

const ON_SITE = (path: string) => `${inject('siteUrl')}/${path}`;
const IN_FILE = (path: string) => `${pathToFileURL(join(DIST, 'huiwen.html')).href}?${path}`;

const NOTICE = `关于开好2026年度领导班子民主生活会的通知
明组通〔2026〕21号
会议主题是“学好新部署，办好民生事”。
班子从政治、组织、作风3个方面查摆。
重点阅读《甲书》《乙书》。
2026年12月3日`;

async function openPresets(
  address = ON_SITE,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address('presets/'));
  await page.getByRole('button', { name: '粘贴通知，做一个预设' }).waitFor();
  return { page, complaints };
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const box = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function make(page: Page): Promise<void> {
  await press(page, '粘贴通知，做一个预设');
  await box(page, '通知的文字').fill(NOTICE);
  await press(page, /^用作会议主题：/);
  await press(page, /^用作班子对照方面：/);
  await press(page, /^用作年度：/);
  await press(page, /^用作会议种类：/);
  await press(page, '存成自己的预设');
  await page.getByRole('heading', { name: '2026年度 民主生活会', exact: true }).waitFor();
}

test('marks a notice, by proposals and by selecting, and takes a mark back', async () => {
  const { page, complaints } = await openPresets();
  await press(page, '粘贴通知，做一个预设');
  await box(page, '通知的文字').fill(NOTICE);
  expect(await box(page, '会议主题').inputValue()).toBe('');
  await press(page, '通知文号');
  await page.getByText('请先在上面的通知里选中文字').waitFor();
  await box(page, '通知的文字').evaluate((element: HTMLTextAreaElement, selected: string) => {
    const from = element.value.indexOf(selected);
    element.setSelectionRange(from, from + selected.length);
  }, '《甲书》《乙书》');
  await press(page, '学习书目');
  expect(await box(page, '学习书目').inputValue()).toBe('甲书\n乙书');
  await press(page, '撤销这一次标的');
  expect(await box(page, '学习书目').inputValue()).toBe('');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(over)).toBe(0);
  await press(page, '存成自己的预设');
  await page.getByRole('alert').filter({ hasText: '请填年度' }).waitFor();
  expect(complaints).toEqual([]);
});

test('is kept, changed, deleted and taken back', async () => {
  const { page, complaints } = await openPresets();
  await make(page);
  await page.reload();
  await press(page, /^改名、修改/);
  await page.getByLabel(/^名称/).fill('今年的');
  await press(page, '改好了');
  await page.getByRole('heading', { name: '今年的', exact: true }).waitFor();
  await press(page, '删除 今年的');
  await page.getByText('已删除“今年的”。').waitFor();
  expect(await page.getByRole('heading', { name: '今年的', exact: true }).count()).toBe(0);
  await press(page, '撤销');
  await page.getByRole('heading', { name: '今年的', exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['on the site', ON_SITE],
  ['in the single file', IN_FILE],
])('fills a paper %s, and asks before it puts its own in place of what was typed', async (_, address) => {
  const { page, complaints } = await openPresets(address);
  await make(page);
  const template = content.entries.find(
    ({ template: { meeting, fields } }) =>
      meeting === '民主生活会' && fields.some(({ name }) => name === '会议主题'),
  )?.template;
  await page.goto(address(`templates/${template?.id}/`));
  await page.getByLabel('年度', { exact: true }).fill('2025');
  await page.locator('summary').filter({ hasText: '年度预设' }).click();
  await page.getByRole('option', { name: '2026年度 民主生活会', exact: true }).waitFor({ state: 'attached' });
  await page.getByRole('combobox', { name: '哪一年的主题' }).selectOption('2026年度 民主生活会');
  await press(page, '填入预设');
  await page.getByText('这里已经填了：年度（2025 换成 2026）。换成预设的吗').waitFor();
  await press(page, '换成预设的');
  expect(await page.getByLabel('会议主题', { exact: true }).inputValue()).toBe('学好新部署，办好民生事');
  expect(await page.getByLabel('年度', { exact: true }).inputValue()).toBe('2026');
  await page.getByRole('link', { name: '粘贴通知，做一个自己的预设' }).click();
  await page.getByRole('heading', { name: '自己的预设' }).waitFor();
  expect(complaints).toEqual([]);
});

test('goes into a file, and comes from it into another browser', async () => {
  const { page } = await openPresets();
  await make(page);
  const waiting = page.waitForEvent('download');
  await press(page, '存成文件 2026年度 民主生活会');
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('会文预设_2026年度 民主生活会.json');
  const other = await openPresets();
  await other.page.getByLabel('导入预设文件').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: await readFile(await file.path()),
  });
  await other.page.getByText('已导入“2026年度 民主生活会”。').waitFor();
  await other.page.getByLabel('导入预设文件').setInputFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"kind":"theirs"}'),
  });
  await other.page.getByRole('alert').filter({ hasText: '别的程序的' }).waitFor();
});

describe('20,000 characters and more', () => {
  test('are told, and all kept', async () => {
    const { page } = await openPresets();
    await press(page, '粘贴通知，做一个预设');
    const long = `${'会前准备。'.repeat(4001)}主题是“新的要求”。`;
    await box(page, '通知的文字').fill(long);
    await page.getByText(/共 \d+ 字，都在上面。自动找的只看前 20000 字/).waitFor();
    expect(await box(page, '通知的文字').inputValue()).toBe(long);
  });
});

// 只校对: pasted, corrected one by one and all at once, back again; a file in place of it; and what cannot be read is said.
import { expect, inject, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf } from './desk-page.ts';
import { violations } from './violations.ts';

const browser = await openChromium();

test('a text is corrected place by place, and every step goes back', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${inject('siteUrl')}/proofread/`);
  const text = page.getByLabel('把文字粘贴在这里；也可以把 .docx、.doc、.txt 文件拖到这一页，或者选择文件');
  await text.fill('会上作了布署，各支部按布署落实，原因有三，一是布署晚。');
  await page.getByRole('button', { name: '校对', exact: true }).click();
  await page.getByRole('heading', { name: '应当改的有 3 处' }).waitFor();
  await page.getByRole('button', { name: '改：布署 改为 部署' }).first().click();
  await page.getByRole('heading', { name: '应当改的有 2 处' }).waitFor();
  expect(await text.inputValue()).toBe('会上作了部署，各支部按布署落实，原因有三，一是布署晚。');
  await page.getByRole('button', { name: '同类 2 处都改' }).first().click();
  await page.getByRole('heading', { name: '没有发现应当改的地方' }).waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('heading', { name: '应当改的有 2 处' }).waitFor();
  const files = page.getByLabel('选要校对的文件');
  await files.setInputFiles({
    name: '图.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  });
  await page.getByRole('alert').getByText('“图.png”：').waitFor();
  await files.setInputFiles({
    name: '稿.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('已按布署办理。'),
  });
  await page.getByRole('heading', { name: '应当改的有 1 处' }).waitFor();
  expect(await text.inputValue()).toBe('已按布署办理。');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('more of a long list is shown a step at a time, and the first that came is gone on with', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${inject('siteUrl')}/proofread/`);
  await page
    .getByLabel('把文字粘贴在这里；也可以把 .docx、.doc、.txt 文件拖到这一页，或者选择文件')
    .fill('材料已按布署备齐。\n'.repeat(130));
  await page.getByRole('button', { name: '校对', exact: true }).click();
  await page.getByRole('heading', { name: '应当改的有 130 处' }).waitFor();
  const places = page.locator('ol > li');
  const inHand = () =>
    places.evaluateAll((all) => all.findIndex((each) => each.contains(document.activeElement)));
  expect(await places.count()).toBe(60);
  await page.getByRole('button', { name: '再显示 60 处（还有 70 处）' }).click();
  await expect.poll(inHand).toBe(60);
  await page.getByRole('button', { name: '再显示 10 处（还有 10 处）' }).click();
  await expect.poll(inHand).toBe(120);
  expect(await places.count()).toBe(130);
  expect(await page.getByRole('button', { name: /^再显示/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

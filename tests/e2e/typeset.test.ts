// A text is pasted, corrected by select, kept over a reload, taken back by Ctrl+Z and downloaded; no request is made of it.
import { readFileSync } from 'node:fs';
import { expect, inject, onTestFinished, test } from 'vitest';
import { readSource } from '../../src/reopen/source/read-source.ts';
import { docxBytes, para, run } from '../core/docx-bytes.ts';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf } from './desk-page.ts';
import { dropFiles } from './drop-files.ts';
import { violations } from './violations.ts';

const browser = await openChromium();

test('a text is laid out by hand and eye', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${inject('siteUrl')}/typeset/`);
  const box = page.getByLabel(/^把文字粘贴在这里/);
  await box.fill('关于学习的通知\n各党支部：\n一、内容\n请认真学习。\n机关党委\n2026年3月2日');
  await page.getByRole('button', { name: '排版', exact: true }).click();
  await page.getByText('共 1 页。').waitFor();
  const heading = page.getByLabel('“一、内容”是什么');
  expect(await heading.inputValue()).toBe('一级标题');

  await heading.selectOption('正文');
  await page.getByRole('button', { name: '撤销：“一、内容”改作正文' }).waitFor();
  await page.getByRole('button', { name: '改“请认真学习。”的文字' }).click();
  await page.getByLabel(/^这一行的文字/).fill('<b>逐篇</b>学。');
  await page.keyboard.press('Control+Enter');
  const mended = page.getByLabel('“<b>逐篇</b>学。”是什么');
  await mended.waitFor();
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await page.getByText('共 1 页。').waitFor();
  expect(await heading.inputValue()).toBe('正文');
  await dropFiles(page, {
    name: '请示.docx',
    bytes: docxBytes(para(run('关于解决经费的请示')) + para(run('区委：'))),
  });
  await page.getByLabel('“关于解决经费的请示”是什么').waitFor();
  await page.keyboard.press('Control+z');
  await mended.waitFor();

  await box.fill('關於學習的通知\n各黨支部：\n請認真學習。');
  await page.getByRole('button', { name: '排版', exact: true }).click();
  await page.getByRole('button', { name: '换成简体字' }).click();
  await page.getByLabel('“各党支部：”是什么').waitFor();
  for (const step of ['换成简体字', '放进“粘贴的文字”'])
    await page.getByRole('button', { name: `撤销：${step}` }).click();
  await mended.waitFor();

  // Proofread where it is laid out: one press mends the line, and is a step like any other.
  await page.getByRole('button', { name: '改“<b>逐篇</b>学。”的文字' }).click();
  await page.getByLabel(/^这一行的文字/).fill('<b>逐篇</b>学。再作布署。');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '看有没有错误' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('proofread-found');
  await page.getByRole('button', { name: '改：布署 改为 部署' }).click();
  await page.getByLabel('“<b>逐篇</b>学。再作部署。”是什么').waitFor();
  await page.getByRole('heading', { name: '没有发现应当改的地方' }).waitFor();
  expect(await violations(page)).toEqual([]);
  for (const step of ['校对改 1 处', '改“<b>逐篇</b>学。”的文字'])
    await page.getByRole('button', { name: `撤销：${step}` }).click();
  await mended.waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Word 文件' }).click(),
  ]);
  const read = readSource(new Uint8Array(readFileSync(await file.path())));
  expect('refused' in read ? read.refused : read.text.split('\n').filter(Boolean)).toEqual([
    ...['关于学习的通知', '各党支部：', '一、内容', '<b>逐篇</b>学。', '机关党委', '2026年3月2日'],
  ]);
  expect(complaints).toEqual([]);
});

// A downloaded file brings its draft back in a browser that never saw it; what was changed in Word is listed; other files are refused.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { newDraft } from '../../src/storage/new-draft.ts';
import { writeBackup } from '../../src/storage/write-backup.ts';
import { docxBytes, para, run } from '../core/docx-bytes.ts';
import { openChromium } from '../site/chromium.ts';
import { savedAt } from './desk-page.ts';
import { dropFiles } from './drop-files.ts';
import { report } from './report.ts';
import { readStored } from './stored.ts';

const browser = await openChromium();
const site = inject('siteUrl');
const { template, sample } = report;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const { id, revised } = template;
const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: '2026-11-21' };
const facts = { template: id, revised, facts: sample, name: '去年的报告', off: [] };
const plain = toDocx(fill(template, sample), options);
const carrying = toDocx(fill(template, sample), { ...options, facts });

/** The file after somebody put a word into its first long paragraph in Word. */
function edited(): Uint8Array {
  const parts = unzipSync(carrying);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = xml.replace('现将有关情况报告如下', '现将有关情况（手改）报告如下');
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}

async function openPage(path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${site}${path}`);
  return page;
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: DOCX, buffer: Buffer.from(bytes) };
  await page.getByLabel('打开存有填写内容的 Word 文件').setInputFiles(file);
}

/** A page that listens lets nobody else open a file dragged over it. */
const listens = (page: Page) =>
  page.waitForFunction(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'a.docx'));
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    return document.querySelector('main')?.dispatchEvent(over) === false;
  });

const place = (page: Page) => page.getByLabel('会议地点', { exact: true });
const isOpen = async (page: Page) => {
  await page.waitForURL(new RegExp(`/templates/${id}/#draft=`));
  await expect.poll(() => place(page).inputValue()).toBe(sample.会议地点);
};

test('chosen on 我的草稿: the draft is there, with its name, and nothing differs', async () => {
  const page = await openPage('/drafts/');
  await choose(page, '报告.docx', carrying);
  await isOpen(page);
  await page.getByText('文件里的文字与填写的内容一致').waitFor();
  expect(await page.getByLabel('草稿名称').inputValue()).toBe('去年的报告');
});

test.each(['/', '/guides/rectification/', `/templates/${id}/`])('dropped on %s', async (path) => {
  const page = await openPage(path);
  await listens(page);
  await dropFiles(page, { name: '报告.docx', bytes: carrying });
  await isOpen(page);
});

test('what was changed in Word is listed until it is taken over, also after a reload', async () => {
  const page = await openPage('/drafts/');
  await choose(page, '改过.docx', edited());
  await isOpen(page);
  const list = page.getByRole('region', { name: '在 Word 里改过的文字' });
  await list.getByText('（手改）').waitFor();
  expect(await list.locator('li').count()).toBe(1);
  await savedAt({ page });
  await page.reload();
  await list.getByText('（手改）').waitFor();
  await list.locator('.actions').getByRole('button').last().click();
  await list.waitFor({ state: 'detached' });
  await savedAt({ page });
  const stored = async () => JSON.stringify(await readStored(page));
  await expect.poll(stored).not.toContain('（手改）');
  await page.reload();
  await isOpen(page);
  await savedAt({ page });
  expect(await list.count()).toBe(0);
});

describe('is refused in a sentence, and the page stays', () => {
  const other = { ...facts, template: '../../evil' };
  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['a .docx without a draft', plain, '没有填写内容'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), '不是 .docx 文件'],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '旧格式'],
    ['half a file', carrying.slice(0, carrying.length / 2), '文件不完整'],
    ['an empty file', new Uint8Array(), '文件是空的'],
    [
      'the draft of a template this site has not',
      toDocx(fill(template, sample), { ...options, facts: other }),
      '本站没有的模板',
    ],
  ];

  test('one after the other, and at last a paper of anybody’s, with the ways to use its text', async () => {
    const page = await openPage('/drafts/');
    const alert = (words: string) => page.getByRole('alert').filter({ hasText: words });
    for (const [what, bytes, words] of refused) {
      await choose(page, '文件.docx', bytes);
      await alert(words).waitFor();
      expect(page.url(), what).toBe(`${site}/drafts/`);
      await alert(words).getByRole('button', { name: '知道了' }).click();
      await alert(words).waitFor({ state: 'detached' });
    }
    await choose(page, '旧通知.docx', docxBytes(para(run('关于学习的通知')) + para(run('各党支部：'))));
    const note = alert('没有填写内容');
    for (const way of ['当作范文，做成模板', '只取文字'])
      await note.getByRole('button', { name: way }).waitFor();
    await note.getByRole('button', { name: '只排版' }).click();
    await page.waitForURL(`${site}/typeset/`);
    expect(await page.getByLabel('“各党支部：”是什么').inputValue()).toBe('主送');
  });

  test('with the way to where it belongs: a backup, a profile, a preset', async () => {
    const page = await openPage('/robots.txt');
    for (const [data, link, path] of [
      [{ kind: 'huiwen-backup', version: 1, drafts: [] }, '到“我的草稿”', '/drafts/'],
      [{ kind: 'huiwen-profile', version: 1, facts: {} }, '到“单位信息”', '/profile/'],
      [{ kind: 'huiwen-preset', version: 1, values: {} }, '到“年度预设”', '/presets/'],
    ] as const) {
      await page.goto(`${site}/templates/${template.id}/`);
      await place(page).waitFor();
      await dropFiles(page, { name: '会文文件.json', bytes: strToU8(JSON.stringify(data)) });
      await page.getByRole('alert').getByRole('link', { name: link }).click();
      await page.waitForURL(`${site}${path}`);
    }
  });
});

test('in the wrong box of “我的草稿”: a backup is what would be imported, a Word file is opened', async () => {
  const page = await openPage('/drafts/');
  const draft = newDraft({ template: id, revised, name: '带来的一份', facts: { 会议地点: '会议室' } }, 0);
  await choose(page, '备份.json', strToU8(writeBackup([draft], 0)));
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByRole('link', { name: '打开 带来的一份' }).waitFor();
  await page
    .getByLabel('备份文件')
    .setInputFiles({ name: '报告.docx', mimeType: DOCX, buffer: Buffer.from(carrying) });
  await isOpen(page);
});

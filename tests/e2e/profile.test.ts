// The unit's profile: saved once, used by every new draft, passed on as a file, and never lost to a bad one.

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { ownFileText } from '../../src/storage/own-file.ts';
import { EMPTY_PROFILE } from '../../src/storage/profile.ts';
import { openChromium } from '../site/chromium.ts';
import {
  type Desk,
  deskOn,
  downloadDraft,
  downloaded,
  field,
  fillSample,
  openDeskForTest,
  openMore,
  savedAt,
  templateUrl,
} from './desk-page.ts';
import { partOf } from './read-docx.ts';
import { report } from './report.ts';
import { violations } from './violations.ts';

const browser = await openChromium();
const ORGAN = '中共明川区晴澜街道工作委员会';
type Opened = { readonly page: Page; readonly context: BrowserContext };

async function openProfile(
  prepare?: (context: BrowserContext) => Promise<unknown>,
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  atEnd(() => context.close());
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}/profile/`);
  await page
    .getByText(/还没有填写|已保存在本机|这个浏览器不让保存|没有读出来/)
    .first()
    .waitFor();
  return { page, context };
}

const saved = (page: Page) => page.getByText('已保存在本机浏览器里，不上传。').waitFor();

async function fillProfile({ page }: Opened): Promise<void> {
  await page.getByLabel('发文机关', { exact: true }).fill(ORGAN);
  await page.getByLabel('机关简称', { exact: true }).fill('晴澜街道党工委');
  await page.getByLabel('主送机关', { exact: true }).fill('中共明川区委组织部\n中共明川区纪律检查委员会');
  await page.getByLabel('盖章方式', { exact: true }).selectOption('盖章');
  await page.getByLabel('字体').selectOption('Windows 自带');
  await page.getByLabel('文件作者').fill('党建办');
  await page.getByLabel('会后多少天内报送情况报告').fill('10');
  await saved(page);
}

async function openTemplate({ context }: Opened, id: string): Promise<Desk> {
  const page = await context.newPage();
  await page.goto(templateUrl(id));
  const downloadButton = page.getByRole('button', { name: /^下载 Word 文件/ });
  await downloadButton.waitFor();
  return { page, context, form: page.getByRole('form', { name: '填写' }), downloadButton, complaints: [] };
}

function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  return page
    .getByLabel('导入文件')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('the profile', () => {
  test('is kept, and begins every new draft: facts, fonts, author', async () => {
    const opened = await openProfile();
    await fillProfile(opened);
    await opened.page.reload();
    await saved(opened.page);
    expect(await opened.page.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
    expect(await opened.page.getByLabel('会后多少天内报送情况报告').inputValue()).toBe('10');
    expect(await violations(opened.page)).toEqual([]);

    const desk = await openTemplate(opened, report.template.id);
    await expect.poll(() => field(desk, '发文机关').inputValue()).toBe(ORGAN);
    expect(await field(desk, '主送机关').inputValue()).toBe('中共明川区委组织部\n中共明川区纪律检查委员会');
    expect(await field(desk, '年度').inputValue()).toBe('');
    // Opening is not writing: nothing is stored yet, and a draft that is emptied stays empty.
    await desk.page.getByText('填写的内容会自动保存在本机浏览器里').waitFor();
    const { bytes } = await downloadDraft(desk);
    expect(partOf(bytes, 'docProps/core.xml')).toContain('党建办');
    expect(partOf(bytes, 'word/styles.xml')).not.toContain('仿宋_GB2312');
    expect(partOf(bytes, 'word/document.xml')).toContain(ORGAN);
    expect(await desk.page.getByLabel('字体').inputValue()).toBe('Windows 自带');
    expect(await violations(desk.page, { except: ['.sheet'] })).toEqual([]);
    await desk.page.getByRole('button', { name: '清空' }).click();
    await expect.poll(() => field(desk, '发文机关').inputValue()).toBe('');
    await field(desk, '年度').fill('2025');
    await savedAt(desk);
    expect(await field(desk, '发文机关').inputValue()).toBe('');
    await desk.page.getByRole('button', { name: '另起一份' }).click();
    await expect.poll(() => field(desk, '发文机关').inputValue()).toBe(ORGAN);
    expect(await field(desk, '年度').inputValue()).toBe('');
  });

  test('leaves a draft alone that was begun, until asked, and then fills only its blanks', async () => {
    const opened = await openProfile();
    const before = await openTemplate(opened, report.template.id);
    await field(before, '发文机关').fill('中共某区某街道工作委员会');
    await savedAt(before);
    await fillProfile(opened);
    const desk = await openTemplate(opened, report.template.id);
    await expect.poll(() => field(desk, '发文机关').inputValue()).toBe('中共某区某街道工作委员会');
    expect(await field(desk, '机关简称').inputValue()).toBe('');
    const more = await openMore(desk);
    await more.getByRole('button', { name: '填入单位信息' }).click();
    await more.getByText('填入了 3 项：机关简称、主送机关、盖章方式。').waitFor();
    expect(await field(desk, '发文机关').inputValue()).toBe('中共某区某街道工作委员会');
    expect(await field(desk, '机关简称').inputValue()).toBe('晴澜街道党工委');
    await more.getByRole('button', { name: '填入单位信息' }).click();
    await more.getByText('没有要填的').waitFor();
    await desk.page.getByRole('button', { name: '撤销，恢复原来填的' }).click();
    await expect.poll(() => field(desk, '机关简称').inputValue()).toBe('');
  });

  test('is made from a draft, and the making undone', async () => {
    const desk = await openDeskForTest(browser, report.template.id);
    await fillSample(desk);
    const more = await openMore(desk);
    await more.getByText('还没有存').waitFor();
    await more.getByRole('button', { name: '把本稿的单位信息存为单位信息' }).click();
    await more.getByText(/存了 \d+ 项：发文机关.*已保存在本机浏览器里/).waitFor();
    await more.getByRole('link', { name: '查看、修改单位信息' }).click();
    await desk.page.waitForURL(/\/profile\/$/);
    await expect
      .poll(() => desk.page.getByLabel('发文机关', { exact: true }).inputValue())
      .toBe(String(report.sample.发文机关));
    await desk.page.goBack();
    const again = await openMore(desk);
    await again.getByText(/已存：/).waitFor();
    await again.getByRole('button', { name: '把本稿的单位信息存为单位信息' }).click();
    await again.getByRole('button', { name: '撤销' }).click();
    await again.getByText('已撤销').waitFor();
    expect(desk.complaints).toEqual([]);
  });
});

describe('open in two pages', () => {
  test('each sees what the other stored, and writes nothing over it', async () => {
    const opened = await openProfile();
    const one = opened.page;
    const two = await opened.context.newPage();
    await two.goto(one.url());
    await two.getByText('还没有填写').waitFor();
    await one.getByLabel('发文机关', { exact: true }).fill(ORGAN);
    await expect.poll(() => two.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
    await two.getByText('另一个页面改了单位信息').waitFor();
    await two.getByLabel('文件作者').fill('党建办');
    await expect.poll(() => one.getByLabel('文件作者').inputValue()).toBe('党建办');
    await one.reload();
    await saved(one);
    expect(await one.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
    expect(await one.getByLabel('文件作者').inputValue()).toBe('党建办');
  });

  test('changed in both at once: what was not stored is told, and can be taken after all', async () => {
    // These two pages never hear of each other.
    const deaf = (context: BrowserContext) =>
      context.addInitScript(() => {
        const listen = window.addEventListener.bind(window);
        Object.assign(window, {
          BroadcastChannel: undefined,
          addEventListener: (...[type, ...rest]: Parameters<typeof listen>) =>
            type === 'storage' ? undefined : listen(type, ...rest),
        });
      });
    const opened = await openProfile(deaf);
    const one = opened.page;
    const two = await opened.context.newPage();
    await two.goto(one.url());
    await two.getByText('还没有填写').waitFor();
    await two.getByLabel('发文机关', { exact: true }).fill('别的机关全称');
    await saved(two);
    await one.getByLabel('发文机关', { exact: true }).fill(ORGAN);
    await one.getByText(`本页填的“${ORGAN}”没有存`).waitFor();
    expect(await one.getByLabel('发文机关', { exact: true }).inputValue()).toBe('别的机关全称');
    await one.getByRole('button', { name: '改用本页填的' }).click();
    await expect.poll(() => one.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
    expect(await violations(one)).toEqual([]);
    await one.reload();
    await saved(one);
    expect(await one.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
  });
});

describe('from one browser to another', async () => {
  const here = await openProfile(undefined, afterAll);
  const there = await openProfile(undefined, afterAll);

  test('a limit that cannot be read is said, and the last good one stays', async () => {
    const { page } = here;
    const days = page.getByLabel('会后多少天内报送情况报告');
    for (const typed of ['-1', '十天', '400', '']) {
      await days.fill(typed);
      await page.getByText('请写 0 到 366 之间的整数，现在仍按 15 天检查。').waitFor();
    }
    await days.fill('7');
    await saved(page);
    expect(await page.getByText('请写 0 到 366').count()).toBe(0);
  });

  test('a file goes out and comes in elsewhere', async () => {
    await fillProfile(here);
    const { name, bytes } = await downloaded(deskOn(here.page, []), () =>
      here.page.getByRole('button', { name: '导出成文件' }).click(),
    );
    expect(name).toBe('会文单位信息_晴澜街道党工委.json');
    const { page } = there;
    await choose(page, name, Buffer.from(bytes));
    await page.getByText(`已导入“${name}”。`).waitFor();
    await saved(page);
    expect(await page.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
    expect(await page.getByLabel('字体').inputValue()).toBe('Windows 自带');
    expect(await page.getByLabel('会后多少天内报送情况报告').inputValue()).toBe('10');
    await page.reload();
    await saved(page);
    expect(await page.getByLabel('机关简称', { exact: true }).inputValue()).toBe('晴澜街道党工委');
  });

  test('one that is bad is refused in a sentence, and what was there stays', async () => {
    const { page } = there;
    const text = ownFileText({ ...EMPTY_PROFILE, facts: { 发文机关: '别的机关全称' } });
    const files: readonly (readonly [name: string, text: string, sentence: RegExp])[] = [
      ['空.json', '', /不是会文的单位信息文件/],
      ['断.json', text.slice(0, 150), /不完整/],
      ['新.json', text.replace('"version": 1', '"version": 9'), /更新的会文/],
      ['别的.json', '{"kind":"package"}', /别的程序/],
      ['草稿.json', '{"kind":"huiwen-backup"}', /草稿备份/],
      ['原型.json', '{"kind":"huiwen-profile","facts":{"__proto__":{"发文机关":"甲"}}}', /没有填写/],
    ];
    for (const [name, content, sentence] of files) {
      await choose(page, name, content);
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
      expect(await page.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
    }
    expect(await violations(page, { except: ['.sheet'] })).toEqual([]);
  });

  test('and the profile is erased, and brought back', async () => {
    const { page } = here;
    await page.getByRole('button', { name: '清除单位信息' }).click();
    await page.getByText('还没有填写').waitFor();
    expect(await page.getByLabel('发文机关', { exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: '撤销，恢复原来的' }).click();
    await saved(page);
    expect(await page.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
    await page.getByRole('button', { name: '清除单位信息' }).click();
    await page.getByText('还没有填写').waitFor();
    const desk = await openTemplate(here, report.template.id);
    await openMore(desk);
    await desk.page.getByText('还没有存').waitFor();
    expect(await field(desk, '发文机关').inputValue()).toBe('');
  });
});

/** Browsers that keep less; each runs before the page. */
const FAULTS = {
  'a blocked database': () =>
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      },
    }),
  'nothing at all': () => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      },
    });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
} as const;

describe('a browser that keeps', () => {
  test('nothing in its database keeps the profile all the same', async () => {
    const { page } = await openProfile((context) => context.addInitScript(FAULTS['a blocked database']));
    await page.getByLabel('发文机关', { exact: true }).fill(ORGAN);
    await saved(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('发文机关', { exact: true }).inputValue()).toBe(ORGAN);
  });

  test('nothing at all says so, and the file is the way', async () => {
    const { page } = await openProfile((context) => context.addInitScript(FAULTS['nothing at all']));
    await page.getByLabel('发文机关', { exact: true }).fill(ORGAN);
    await page.getByText('这个浏览器不让保存，单位信息只在本页有效').waitFor();
    expect(await page.getByRole('button', { name: '导出成文件' }).isEnabled()).toBe(true);
  });
});

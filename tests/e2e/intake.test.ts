// A paper of somebody else's, pasted, becomes a template by the keyboard alone: looked at step by step, undone, reloaded, filled.
import { expect, inject, onTestFinished, test } from 'vitest';
import { openChromium } from '../site/chromium.ts';
import { complaintsOf } from './desk-page.ts';
import { dropFiles } from './drop-files.ts';
import { readStored } from './stored.ts';
import { violations } from './violations.ts';

const browser = await openChromium();

const PAPER = [
  'x街道党工委2023年度mzshh情况报告',
  '区纪委、区委组织部：',
  '根据区里的通知要求，x街道党工委于x月x日召开了mzshh，应到x人，实到x人。现将情况报告如下：',
  '一、会前准备',
  '（一）征求意见。共发放征求意见表x份，收回x份，梳理意见x条。',
  '（二）谈心谈话。班子成员之间谈话x次，找准了问题。',
  '二、整改安排',
  '会后，在晴澜社区公示了整改清单，x个问题都有人负责，惯彻到底。',
  '特此报告。',
  'x街道党工委',
  '2024年1月12日',
].join('\n');

test('a pasted paper becomes a template', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 657 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${inject('siteUrl')}/intake/`);

  await page.getByLabel('把整份文稿复制，粘贴在这里').fill(PAPER);
  // What is no paper is refused with a sentence, and what was pasted stays.
  await dropFiles(page, { name: '扫描.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1]) });
  await page
    .getByRole('alert')
    .getByText(/^这是图片/)
    .waitFor();
  await page.getByLabel('把整份文稿复制，粘贴在这里').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '一、结构' }).waitFor();
  await page.getByText('mzshh → 民主生活会，2 处').waitFor();
  expect(await violations(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('结构无误，下一步');
  // On a small screen an item with several places stands whole above the original.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('Enter');
  const foot = (of: string) => page.locator(of).evaluate((box) => box.getBoundingClientRect().bottom);
  const head = (of: string) => page.locator(of).evaluate((box) => box.getBoundingClientRect().top);
  await expect
    .poll(async () => (await head('.original')) - (await foot('form.intake-item')))
    .toBeGreaterThan(0);
  // A box looks as the others do, and what a choice is called stands beside it.
  const boxOf = (of: string) => page.locator(of).evaluate((each) => each.getBoundingClientRect().toJSON());
  expect((await boxOf('#blank-name')).height).toBeGreaterThan(36);
  const [called, choice] = [
    await boxOf('label[for="blank-type"]'),
    await boxOf('.intake-pair > :last-child'),
  ];
  expect(called.bottom).toBeGreaterThan(choice.top);
  await page.setViewportSize({ width: 1366, height: 657 });

  // The first name is mine, the rest is right as proposed.
  const name = page.getByLabel('名称', { exact: true });
  await expect.poll(() => name.evaluate((box) => box === document.activeElement)).toBe(true);
  const proposed = await name.inputValue();
  await page.keyboard.type('写错的名称');
  await page.keyboard.press('Escape');
  await expect.poll(() => name.inputValue()).toBe(proposed);
  await name.selectText();
  await page.keyboard.type('本街道');
  await page.keyboard.press('Enter');
  await page.getByText('改叫“本街道”。').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/^已撤销：.*改叫“本街道”。$/).waitFor();
  await page.keyboard.press('Control+y');
  await page.getByText(/^已重做/).waitFor();
  expect(await violations(page)).toEqual([]);

  // Set aside and taken up again by the keyboard.
  await page.getByRole('button', { name: '换一份范文' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('paper-text');
  await page.getByRole('button', { name: /^接着做/ }).press('Enter');
  await name.waitFor();

  // A reload loses nothing.
  await expect.poll(async () => JSON.stringify(await readStored(page))).toContain('本街道');
  await page.reload();
  await page.getByRole('button', { name: /^撤销：“.*”改叫“本街道”$/ }).waitFor();
  await name.waitFor();
  for (let left = await name.count(); left; left = await name.count()) {
    const item = await page.locator('form.intake-item').getAttribute('aria-label');
    await name.press('Enter');
    await expect.poll(() => page.locator(`form.intake-item[aria-label="${item}"]`).count()).toBe(0);
  }
  await page.getByText('，都核对过了。').waitFor();
  // Where nothing is left, Enter goes on.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('下一步：看固定文字');
  await page.keyboard.press('Enter');

  // A slip in what stays is mended by Enter, with the reason; with the rest taken as proposed it is still in hand.
  await page.locator('.intake-words', { hasText: '惯彻' }).press('Enter');
  await page.locator('form.intake-item[aria-label="固定文字：惯彻"]').waitFor();
  await page.getByRole('button', { name: '不改', exact: true }).waitFor();
  await page.getByRole('button', { name: /都按建议处理/ }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fixed-words');
  await page.keyboard.press('Enter');
  await page.getByText('“惯彻”改成“贯彻”。').waitFor();
  // A place of another unit is mended.
  await page.locator('.intake-words', { hasText: '晴澜社区' }).press('Enter');
  const fixed = page.getByLabel('固定文字', { exact: true });
  await fixed.fill('公示栏');
  await fixed.press('Enter');
  await page.getByText('“晴澜社区”改成“公示栏”。').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '做成模板并填写' }).press('Enter');

  await page.waitForURL(/\/own\/fill\//);
  await page.getByRole('heading', { level: 1, name: '街道党工委民主生活会情况报告' }).waitFor();
  await page.getByText('在公示栏公示了整改清单').first().waitFor();
  await page.getByText('贯彻到底').first().waitFor();
  expect(complaints).toEqual([]);
});

test('facts that are ticked one after the other leave the cursor in their list', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 657 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}/intake/`);
  const counts = '应到××人，实到32人，请假3人。会前发放意见表45份，收到意见12条。';
  await page
    .getByLabel('把整份文稿复制，粘贴在这里')
    .fill(`关于组织生活会情况的报告\n县委组织部：\n支部召开会议，${counts}`);
  await page.getByRole('button', { name: '识别内容' }).click();
  await page.getByRole('button', { name: '结构无误，下一步' }).press('Enter');
  const boxes = page.locator('.intake-offered input');
  await boxes.first().focus();
  const before = await boxes.count();
  const next = await boxes.nth(1).evaluate((box) => box.closest('li')?.textContent);
  await page.keyboard.press('Space');
  await expect.poll(() => boxes.count()).toBe(before - 1);
  const held = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent);
  expect(await held()).toBe(next);
  await page.getByRole('button', { name: '全部改为填空处' }).first().press('Enter');
  await expect.poll(() => boxes.count()).toBeLessThan(before - 1);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

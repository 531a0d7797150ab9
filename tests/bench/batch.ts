// npm run bench:batch: a sheet of a thousand units and one of five thousand, read, checked and made into zips in Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findHeadlessShell } from '../../scripts/find-chromium.mjs';
import { batchSheet } from '../batch-sheet.ts';
import { content } from '../content/load-content.ts';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';

const TEMPLATE = 'democratic-life-notice';
const HOUR = 3_600_000;
const entry = content.entries.find(({ template }) => template.id === TEMPLATE);
const executablePath = findHeadlessShell();
if (!entry || !executablePath) throw new Error('no template or no Chromium');
const { template, sample } = entry;
const site = await serveFolder({ root: DIST });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
const folder = mkdtempSync(join(tmpdir(), 'huiwen-batch-'));
const session = await browser.newBrowserCDPSession();

declare const tasks: number[];

/** The longest task of the page since it was asked last. */
const longest = (page: Page) => page.evaluate(() => Math.max(0, ...tasks.splice(0)));

/** Megabytes of all processes of the browser that show pages, workers with them. */
async function memory(): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.round(sizes.reduce((total, size) => total + Number(size ?? 0), 0) / 1024);
}

async function withSheet(count: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(HOUR);
  await page.addInitScript(() => {
    Object.assign(globalThis, { tasks: [] });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  await page.goto(`http://127.0.0.1:${site.port}/batch/#template=${TEMPLATE}`);
  const text = batchSheet(template, sample, count, (at) => ({ 发文机关: `中共第${at + 1}支部委员会` }));
  // The template is there: what comes now is the sheet's.
  await page.waitForFunction(() => {
    const chosen = document.querySelector<HTMLSelectElement>('#batch-template')?.value;
    return chosen && document.querySelector('.batch-page > [role=status]')?.textContent === '';
  });
  await longest(page);
  const begun = performance.now();
  // A file of the disk: bytes given here would be unpacked by the page in one task.
  const file = join(folder, `${count}.csv`);
  writeFileSync(file, text);
  await page.getByLabel('表格文件').setInputFiles(file);
  await page.getByText(new RegExp(`^${count} 行：可以生成`)).waitFor();
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${count} 行：读和核对 ${seconds.toFixed(1)} 秒，每秒 ${(count / seconds).toFixed(0)} 行，最长的任务 ${await longest(page)} ms`,
  );
  return page;
}

async function make(page: Page, count: number): Promise<void> {
  const begun = performance.now();
  await page.getByRole('button', { name: /^生成（/ }).click();
  await page.locator('.made-zips').waitFor();
  const seconds = (performance.now() - begun) / 1000;
  const zips = await page.locator('.made-zips li').allTextContents();
  console.log(
    `${count} 行：生成 ${seconds.toFixed(1)} 秒，每秒 ${(count / seconds).toFixed(0)} 份，最长的任务 ${await longest(page)} ms，内存最多 ${await memory()} MB`,
  );
  for (const zip of zips) console.log(`  ${zip.replace('再下载一次', '')}`);
}

const page = await withSheet(1000);
await make(page, 1000);
// From the click to the sentence, as the page itself sees it.
await page.getByRole('button', { name: /^生成（/ }).click();
await page.getByText(/已生成 \d+ 份/).waitFor();
const stopped = await page.evaluate(
  () =>
    new Promise<number>((done) => {
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '停止');
      const begun = performance.now();
      stop?.click();
      const look = () => (stop?.isConnected ? requestAnimationFrame(look) : done(performance.now() - begun));
      look();
    }),
);
console.log(`停止：${stopped.toFixed(0)} ms，${await page.getByText(/^已停止/).textContent()}`);
await page.context().close();
const large = await withSheet(5000);
await make(large, 5000);
await browser.close();
await site.close();
rmSync(folder, { recursive: true });

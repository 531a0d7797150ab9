// npm run bench:desk: typing and downloading in the longest report, and typing in the workshop, in Chromium at a quarter of its
// speed, beside a bare text box and docxtemplater in the same run. With the word workshop: only that.
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { bundle } from './bundle.ts';
import { longestReport, serveLongDesk } from './long-desk.ts';
import type { HuiwenBench } from './page.ts';
import { tagged } from './tagged-document.ts';

const THROTTLE = 4;
const PAGES = 50;
const KEYS = 80;
/** Milliseconds between keys: eight characters a second, faster than anyone types 汉字. */
const PAUSE = 120;

type Watch = { paints: number[]; presented: number[]; tasks: number[]; reset: () => void };
type Scheduler = { readonly postTask: (work: () => void, how: { priority: 'user-blocking' }) => void };
declare const watch: Watch;
declare const scheduler: Scheduler;
declare const huiwenBench: HuiwenBench;

/**
 * From an input event to the end of the frame that shows it; to the moment it is presented, as Event Timing has it, in steps of
 * 8 ms and not below 16; and every task longer than 50 ms.
 */
function startWatch(): void {
  const found: Watch = {
    paints: [],
    presented: [],
    tasks: [],
    reset() {
      found.paints.length = 0;
      found.presented.length = 0;
      found.tasks.length = 0;
    },
  };
  Object.assign(globalThis, { watch: found });
  const record = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) found.tasks.push(Math.round(duration));
  };
  new PerformanceObserver(record).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'input') found.presented.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // Of the most urgent kind: nothing the page put off until after the frame comes before it.
        scheduler.postTask(() => found.paints.push(performance.now() - timeStamp), {
          priority: 'user-blocking',
        });
      });
    },
    { capture: true },
  );
}

const quantile = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
const ms = (time: number) => `${time.toFixed(0)} ms`;
const tasksOf = (tasks: readonly number[]) =>
  tasks.length ? `长任务 ${tasks.length} 个，最长 ${ms(Math.max(...tasks))}` : '没有超过 50 ms 的任务';

/** Keys that come just as the page begins to look at what was typed meet its work. */
const MEETING = 430;

async function typeInto(
  page: Page,
  selector: string,
  words = '整改落实情况，',
  pause = PAUSE,
  keys = KEYS,
): Promise<Watch> {
  const box = page.locator(selector).first();
  await box.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    if (element instanceof HTMLElement) element.focus();
  });
  await page.waitForTimeout(1500);
  await page.evaluate(() => watch.reset());
  for (let key = 0; key < keys; key++) {
    await page.keyboard.insertText(words[key % words.length] ?? '的');
    await page.waitForTimeout(pause);
  }
  await page.waitForTimeout(1000);
  return page.evaluate(() => ({ ...watch, reset: () => {} }) as never);
}

function report(what: string, { paints, presented, tasks }: Omit<Watch, 'reset'>): number {
  const p95 = quantile(paints, 0.95);
  // What is not reported was presented sooner than Event Timing tells.
  const all = [...Array<number>(Math.max(0, paints.length - presented.length)).fill(16), ...presented];
  const times = `输入到画完 p50 ${ms(quantile(paints, 0.5))}，p95 ${ms(p95)}；到显示（Event Timing）p95 ${ms(quantile(all, 0.95))}`;
  console.log(`${what}：${times}；${tasksOf(tasks)}`);
  return p95;
}

/** A copy of the longest template, its caret in the middle of the text. */
async function typeInWorkshop(page: Page, root: string, id: string): Promise<void> {
  await page.goto(`${root}/workshop/`);
  await page.getByLabel('从哪个模板改').selectOption(id);
  await page.getByRole('button', { name: '复制一份来改' }).click();
  await page.getByText('没有发现错误。').waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const text = '#workshop-body';
  const toMiddle = () =>
    page.locator(text).evaluate((box) => {
      if (!(box instanceof HTMLTextAreaElement)) return;
      const middle = box.value.indexOf('。', box.value.length / 2) + 1;
      box.setSelectionRange(middle, middle);
    });
  await toMiddle();
  report('工坊，接着写', await typeInto(page, text));
  report('工坊，一字一停', await typeInto(page, text, '整改落实情况，', MEETING, KEYS / 2));
  await page.keyboard.insertText('\n');
  report('工坊，写名称', await typeInto(page, text, '{{会议日期}}，'));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

const long = longestReport(PAGES);
const site = await serveLongDesk(long);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.addInitScript(startWatch);
const { id } = long.entry.template;
const bare = await browser.newPage();
await bare.addInitScript(startWatch);
await bare.goto(site.blank);
await bare.evaluate(() => {
  globalThis.document.body.append(globalThis.document.createElement('textarea'));
});
const bareCdp = await bare.context().newCDPSession(bare);
await bareCdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
const peer = report('对照：空白网页上的一个输入框', await typeInto(bare, 'textarea'));
await typeInWorkshop(page, new URL(site.url).origin, id);
if (process.argv.includes('workshop')) {
  await browser.close();
  site.close();
  process.exit();
}
await page.goto(site.url);
const cdp = await page.context().newCDPSession(page);
await page.getByRole('button', { name: '填入示例' }).click();
await page
  .getByText(/已填齐/)
  .first()
  .waitFor();
await page.waitForTimeout(2000);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
console.log(`${id}，${long.pages} 页，处理器放慢 ${THROTTLE} 倍，每 ${PAUSE} ms 一字`);

const own = Math.max(
  report('第一段长文字', await typeInto(page, '.form textarea[rows]')),
  report('多行里的一格', await typeInto(page, '.form fieldset.row textarea')),
);

await page.getByRole('button', { name: '更多' }).click();
await page.getByRole('button', { name: '下载草稿', exact: true }).waitFor();
await page.waitForTimeout(1000);
const download = page.waitForEvent('download');
const before = Date.now();
// Pressed from inside: looking for the button from outside would be a long task of its own.
await page.evaluate(() => {
  watch.reset();
  const buttons = [...globalThis.document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === '下载草稿')?.click();
});
await download;
const ownTime = Date.now() - before;
await page.waitForTimeout(500);
const ownTasks = await page.evaluate(() => watch.tasks);
console.log(`第一次下载（连取程序）${ms(ownTime)}，${tasksOf(ownTasks)}`);

console.log(`打字 p95 是空白输入框的 ${(own / peer).toFixed(1)} 倍`);

const document = fill(long.entry.template, long.facts);
const template = tagged(document);
const file = toDocx(template.document, {
  scheme: FONT_SCHEMES.机关字库,
  author: '',
  day: '2026-11-21',
});
await bare.addScriptTag({ path: await bundle(join(import.meta.dirname, 'page.ts')) });
await bare.evaluate(() => watch.reset());
const peerTime = await bare.evaluate(
  async ({ bytes, values }) => {
    // Only a task of the page's own is watched.
    await new Promise((done) => setTimeout(done));
    return huiwenBench.timed(() => huiwenBench.theirs(new Uint8Array(bytes), values), 1);
  },
  { bytes: [...file], values: template.values },
);
await bare.waitForTimeout(500);
const peerTasks = await bare.evaluate(() => watch.tasks);
console.log(`对照：docxtemplater 生成同一份文件 ${ms(peerTime)}，${tasksOf(peerTasks)}`);
await browser.close();
site.close();

// npm run bench:meeting: one whole meeting as a zip, and a list of two hundred meetings, in Chromium at its full speed.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { chromium, type Page } from 'playwright-core';
import { findHeadlessShell } from '../../scripts/find-chromium.mjs';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import { content } from '../content/load-content.ts';
import { DIST } from '../site/dist.ts';
import { serveFolder } from '../site/serve-folder.ts';

const MANY = 200;

function meetingOf(id: string, dossierId: string): Meeting {
  const story = content.stories.find((each) => each.id === dossierId);
  const dossier = content.dossiers.find((each) => each.id === dossierId);
  if (!story || !dossier) throw new Error(dossierId);
  const chosen = dossier.papers.filter(({ confidential }) => !confidential).map(({ template }) => template);
  return {
    kind: 'huiwen-meeting',
    version: 4,
    id,
    name: '',
    meeting: dossierId === 'democratic-life' ? '民主生活会' : '组织生活会和民主评议党员',
    facts: story.facts,
    chosen,
    papers: {},
    revision: 1,
    tab: 'bench',
    createdAt: Date.UTC(2026, 0, 4),
    savedAt: Date.UTC(2026, 0, 4),
  };
}

/** Into the table the site keeps drafts in, as the site has it. */
async function store(page: Page, meetings: readonly Meeting[]): Promise<void> {
  const json = JSON.stringify(meetings);
  await page.evaluate(
    (text) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('keyval-store');
        opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('keyval', 'readwrite');
          const all: { readonly id: string }[] = JSON.parse(text);
          for (const meeting of all) writing.objectStore('keyval').put(meeting, `draft:${meeting.id}`);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    json,
  );
}

const site = await serveFolder({ root: DIST });
const executablePath = findHeadlessShell();
if (!executablePath) throw new Error('no Chromium');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

async function open(): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  await page.goto(`http://127.0.0.1:${site.port}/offline/`);
  return page;
}

declare const tasks: number[];
const longTasks = (page: Page) => page.evaluate(() => tasks.splice(0));
const said = (found: readonly number[]) =>
  found.length ? `超过 50 ms 的任务：${found.join('、')} ms` : '没有超过 50 ms 的任务';

for (const dossier of ['democratic-life', 'organisational-life']) {
  const page = await open();
  await store(page, [meetingOf('bench', dossier)]);
  await page.goto(`http://127.0.0.1:${site.port}/meeting/#bench`);
  await page.getByRole('heading', { name: '要问的人' }).waitFor();
  await page.getByText('正在看').first().waitFor({ state: 'detached' });
  console.log(`${dossier}：打开、看完各件，${said(await longTasks(page))}`);
  for (const turn of ['第一次，连同取程序', '再一次']) {
    const start = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^全部下载/ }).click(),
    ]);
    const spent = performance.now() - start;
    const files = Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))));
    console.log(
      `${dossier}：${turn}，${files.length} 个文件，${spent.toFixed(0)} ms，${said(await longTasks(page))}`,
    );
    await page.getByText(/里面有 \d+ 件/).waitFor();
  }
  await page.context().close();
}

const page = await open();
await store(
  page,
  Array.from({ length: MANY }, (_, at) =>
    meetingOf(`bench-${at}`, at % 2 ? 'democratic-life' : 'organisational-life'),
  ),
);
await page.goto(`http://127.0.0.1:${site.port}/drafts/`, { waitUntil: 'commit' });
const shown = await page.evaluate(
  () =>
    new Promise<number>((done) => {
      const look = () =>
        document.querySelectorAll('.draft-list > li').length
          ? done(performance.now())
          : requestAnimationFrame(look);
      look();
    }),
);
console.log(`${MANY} 次会议的列表：打开网页到列出来 ${shown.toFixed(0)} ms，${said(await longTasks(page))}`);
await browser.close();
await site.close();

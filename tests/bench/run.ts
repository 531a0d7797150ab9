// npm run bench: speed as a ratio to docxtemplater in the same browser and run, where the time goes, and the weight of the built pages.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { content } from '../content/load-content.ts';
import { bundle } from './bundle.ts';
import { savedByOffice } from './office-file.ts';
import { bench, type HuiwenBench, type Job, WORKS, type Work } from './page.ts';
import { tagged } from './tagged-document.ts';
import { threadTime, watchThread } from './thread-time.ts';

/** Papers in a round, each with facts of its own; the first round only warms up. Medians of the others are printed. */
const PAPERS = 100;
const ROUNDS = 3;
const ROOT = join(import.meta.dirname, '../..');
/** Ids of the templates to measure; all where none is named. */
const asked = process.argv.slice(2);
const scheme = FONT_SCHEMES.机关字库;

declare const huiwenBench: HuiwenBench;

type Entry = (typeof content.entries)[number];

function taggedFile({ template, sample }: Entry): Uint8Array {
  const { document } = tagged(fill(template, sample));
  return toDocx(document, { scheme, author: '', day: '2026-11-21' });
}

type Round = Readonly<Record<Work, number>>;

async function round(cost: (work: Work) => Promise<number>): Promise<Round> {
  const costs: [Work, number][] = [];
  for (const work of WORKS) costs.push([work, (await cost(work)) / PAPERS]);
  return Object.fromEntries(costs) as Round;
}

/** Milliseconds the thread itself worked: what else the machine does meanwhile does not count. */
async function costInNode(work: Work): Promise<number> {
  bench.renew();
  const before = process.threadCpuUsage();
  bench.run(work);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

async function costIn(page: Page, cdp: CDPSession, work: Work): Promise<number> {
  await page.evaluate(() => huiwenBench.renew());
  return threadTime(cdp, () => page.evaluate((work) => huiwenBench.run(work), work));
}

function summary(rounds: readonly Round[]) {
  const of = (pick: Work) => median(rounds.map((each) => each[pick]));
  const ratio = (peer: 'theirs' | 'saved', pick: 'ours' | 'engine') =>
    median(rounds.map((each) => each[peer] / each[pick]));
  return {
    of,
    whole: ratio('theirs', 'ours'),
    engine: ratio('theirs', 'engine'),
    saved: ratio('saved', 'ours'),
  };
}

async function speed(script: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  console.log(
    `每次 ${PAPERS} 份，各有各的内容，${ROUNDS} 次的中位数；倍数是同一次里 docxtemplater 与会文在一个线程上用时的比`,
  );
  const heads = [
    '生成文件快几倍',
    '连填写',
    'Node 里',
    '连填写',
    '对方用存过的模板',
    '对方一份',
    '会文填写',
    '正文',
    '压缩',
    '打包',
  ];
  console.log(`| 模板 | ${heads.join(' | ')} | 文件 | 对方的文件 |`);
  console.log(`|---|${'--:|'.repeat(heads.length + 2)}`);
  const ratios: Record<'engine' | 'whole' | 'saved', number[]> = { engine: [], whole: [], saved: [] };
  const entries = content.entries.filter(({ template }) => !asked.length || asked.includes(template.id));
  const files = Object.fromEntries(entries.map((entry) => [entry.template.id, taggedFile(entry)]));
  const saved = savedByOffice(files);
  for (const entry of entries) {
    const { template, sample } = entry;
    const job: Job = {
      template,
      sample,
      file: [...(files[template.id] ?? [])],
      ...(saved ? { saved: [...(saved[template.id] ?? [])] } : {}),
    };
    // A page of its own for each, as a batch is of one template: what the compiler learnt of another is no part of it.
    const page = await browser.newPage();
    const cdp = await watchThread(page);
    await page.addScriptTag({ path: script });
    await page.evaluate(({ json, papers }) => huiwenBench.prepare(JSON.parse(json), papers), {
      json: JSON.stringify(job),
      papers: PAPERS,
    });
    bench.prepare(job, PAPERS);
    const inPage: Round[] = [];
    const inNode: Round[] = [];
    for (let turn = 0; turn <= ROUNDS; turn++) {
      const found = [await round((work) => costIn(page, cdp, work)), await round(costInNode)] as const;
      if (turn) inPage.push(found[0]);
      if (turn) inNode.push(found[1]);
    }
    await page.close();
    const { of, whole, engine, saved: office } = summary(inPage);
    const node = summary(inNode);
    ratios.engine.push(engine);
    ratios.whole.push(whole);
    ratios.saved.push(office);
    const { ours, theirs } = bench.sizes(job);
    const cells = [
      template.id,
      ...[engine, whole, node.engine, node.whole].map((ratio) => ratio.toFixed(1)),
      saved ? office.toFixed(1) : '没有 LibreOffice',
      ...(['theirs', 'fill', 'body', 'pack', 'zip'] as const).map((pick) => `${of(pick).toFixed(2)} ms`),
      kb(ours),
      kb(theirs),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log(`生成文件快 ${span(ratios.engine)}`);
  console.log(`连填写，对方拿会文的文件作模板：${span(ratios.whole)}`);
  if (saved) console.log(`连填写，对方的模板由 LibreOffice 存过：${span(ratios.saved)}`);
  await browser.close();
}

function span(ratios: readonly number[]): string {
  const enough = ratios.filter((ratio) => ratio >= 4).length;
  return `${Math.min(...ratios).toFixed(1)} 到 ${Math.max(...ratios).toFixed(1)} 倍，中位数 ${median(ratios).toFixed(1)}，${enough} 个不低于 4 倍`;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function weight(): void {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    if (!/\.(?:html|js|css)$/.test(path)) continue;
    const zipped = gzipSync(readFileSync(path), { level: 9 }).length;
    console.log(`${path.slice(dist.length + 1)}: ${kb(statSync(path).size)}，gzip ${kb(zipped)}`);
  }
}

await speed(await bundle(join(import.meta.dirname, 'page.ts')));
if (!asked.length) weight();

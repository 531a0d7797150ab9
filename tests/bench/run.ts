// npm run bench: speed as a ratio to docxtemplater in the same browser and run, and the weight of the built pages.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { content } from '../content/load-content.ts';
import { bundle } from './bundle.ts';
import type { HuiwenBench } from './page.ts';
import { tagged } from './tagged-document.ts';

const TIMES = 200;
const ROUNDS = 3;
const ROOT = join(import.meta.dirname, '../..');

declare const huiwenBench: HuiwenBench;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function speed(script: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ path: script });
  for (const { template, sample } of content.entries) {
    const peer = tagged(fill(template, sample));
    const file = toDocx(peer.document, {
      scheme: FONT_SCHEMES.机关字库,
      author: '',
      day: '2026-11-21',
    });
    const rounds: { ours: number; theirs: number; preview: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const times = await page.evaluate(
        async ({ template, sample, file, values, times }) => ({
          ours: await huiwenBench.timed(() =>
            huiwenBench.ours(JSON.parse(template), JSON.parse(sample), times),
          ),
          theirs: await huiwenBench.timed(() => huiwenBench.theirs(new Uint8Array(file), values, times)),
          preview: await huiwenBench.timed(() =>
            huiwenBench.preview(JSON.parse(template), JSON.parse(sample), times),
          ),
        }),
        {
          template: JSON.stringify(template),
          sample: JSON.stringify(sample),
          file: [...file],
          values: peer.values,
          times: round ? TIMES : 20,
        },
      );
      if (round) rounds.push(times);
    }
    const each = (pick: 'ours' | 'theirs' | 'preview') => median(rounds.map((times) => times[pick])) / TIMES;
    console.log(
      `${template.id}: 会文 ${each('ours').toFixed(2)} ms 一份，docxtemplater ${each('theirs').toFixed(2)} ms 一份，` +
        `快 ${(each('theirs') / each('ours')).toFixed(2)} 倍；填写和分页 ${each('preview').toFixed(2)} ms`,
    );
  }
  await browser.close();
}

function weight(): void {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    if (!/\.(?:html|js|css)$/.test(path)) continue;
    const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    const zipped = gzipSync(readFileSync(path), { level: 9 }).length;
    console.log(`${path.slice(dist.length + 1)}: ${kb(statSync(path).size)}，gzip ${kb(zipped)}`);
  }
}

await speed(await bundle(join(import.meta.dirname, 'page.ts')));
weight();

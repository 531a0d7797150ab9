// npm run bench:proof: what proofreading 20,000 characters and comparing a paper with twenty others cost in Chromium, the first time
// and afterwards, beside looking for every rule one after another in the same run; and the weight of the rules.
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { publishRules } from '../../src/core/proof/restore-rules.ts';
import { content } from '../content/load-content.ts';
import { bundle } from './bundle.ts';
import type { HuiwenProofBench, ProofJob } from './proof-page.ts';
import { threadTime, watchThread } from './thread-time.ts';

const CHARACTERS = 20_000;
const OTHERS = 20;
const OTHER = 5000;
const ROUNDS = 15;

declare const huiwenProofBench: HuiwenProofBench;

/** Every answer of the samples that is a sentence or more. */
function sentences(fact: unknown): string[] {
  if (typeof fact === 'string') return fact.length < 20 ? [] : fact.split(/(?<=。)/);
  return typeof fact === 'object' && fact ? Object.values(fact).flatMap(sentences) : [];
}

const SENTENCES = content.entries.flatMap(({ sample }) => sentences(sample));

/** Of sentences in an order of its own. */
function text(characters: number, nth: number): string {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < characters; at++) {
    const part = SENTENCES[(at * (2 * nth + 1) + 7 * nth) % SENTENCES.length] ?? '';
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, characters);
}

const rules = publishRules(content.proofreading);
const job: ProofJob = {
  rules,
  plain: content.proofreading.rules.flatMap((rule) =>
    'pattern' in rule ? [rule.pattern] : 'wrong' in rule ? [RegExp.escape(rule.wrong)] : [],
  ),
  text: text(CHARACTERS, 0),
  own: [{ path: ['正文'], text: text(OTHER, 1) }],
  others: Array.from({ length: OTHERS }, (_, nth) => ({
    name: `第${nth + 1}份`,
    text: text(OTHER, nth + 2),
  })),
};
const WORKS = [
  ['proofread', `校对${CHARACTERS}字，全部规则`],
  ['sure', `校对${CHARACTERS}字，随填随看的规则`],
  ['plain', '逐条规则各找一遍（比较用）'],
  ['compare', `与${OTHERS}份各${OTHER}字的材料比对`],
] as const;

const script = await bundle(new URL('proof-page.ts', import.meta.url).pathname);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const medians = new Map<string, number>();
console.log(`线程自己的毫秒数，各做 ${ROUNDS} 次`);
for (const [work, name] of WORKS) {
  // A page of its own for each: the first time is the first.
  const page = await browser.newPage();
  const cdp = await watchThread(page);
  await page.addScriptTag({ path: script });
  await page.evaluate((given) => huiwenProofBench.prepare(given), job);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push(await threadTime(cdp, () => page.evaluate((each) => huiwenProofBench.run(each), work)));
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(ROUNDS / 2)] ?? 0;
  medians.set(work, median);
  console.log(
    `${name}：第一次 ${times[0]?.toFixed(0)}，中位数 ${median.toFixed(0)}，最长 ${sorted.at(-1)?.toFixed(0)}`,
  );
  await page.close();
}
const ratio = (medians.get('plain') ?? 0) / (medians.get('proofread') ?? 1);
console.log(`逐条找用的时间是校对的 ${ratio.toFixed(1)} 倍`);
const weight = (part: string) => (gzipSync(part, { level: 9 }).length / 1000).toFixed(1);
console.log(`规则压缩后：随填随看的 ${weight(rules.sure)} kB，检查时再取的 ${weight(rules.likely)} kB`);
await browser.close();

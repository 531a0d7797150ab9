// What Lighthouse says of a page: a site with a server would be asked the same.
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { content } from '../content/load-content.ts';
import { QUIET } from './quiet-chromium.ts';

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export type Verdict = {
  /** Out of 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Names of the audits that count and are not passed in full, performance apart. */
  readonly failed: readonly string[];
  /** Cumulative layout shift, and milliseconds to the largest paint and of blocking, on the slow phone Lighthouse imagines. */
  readonly shift: number;
  readonly largestPaint: number;
  readonly blocking: number;
};

/** What does not depend on the machine. */
const MEANING = ['accessibility', 'best-practices', 'seo'];

const [firstTemplate] = content.entries;
const [firstGuide] = content.guides;

/** A page of each kind, below the root of the site. */
export const KINDS: readonly (readonly [name: string, address: string])[] = [
  ['首页', ''],
  ['模板页', `templates/${firstTemplate?.template.id}/`],
  ['指引', `guides/${firstGuide?.id}/`],
];

type Asked = {
  /** Only whether the page moves, nothing of how fast it is, which depends on the machine. */
  readonly withoutSpeed?: boolean;
};

/** Asks for the verdict on each address, in a browser of its own. */
export async function askLighthouse(
  addresses: readonly string[],
  asked: Asked = {},
): Promise<readonly Verdict[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [...QUIET, `--remote-debugging-port=${port}`],
  });
  try {
    const verdicts: Verdict[] = [];
    for (const address of addresses) verdicts.push(await verdictOn(address, port, asked));
    return verdicts;
  } finally {
    await browser.close();
  }
}

async function verdictOn(address: string, port: number, { withoutSpeed }: Asked): Promise<Verdict> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'silent',
    // Its audit of robots.txt is asked from inside the page, whose policy lets it fetch nothing.
    skipAudits: ['robots-txt'],
    disableFullPageScreenshot: true,
    ...(withoutSpeed
      ? { onlyAudits: ['cumulative-layout-shift'], throttlingMethod: 'provided', onlyCategories: MEANING }
      : { onlyCategories: ['performance', ...MEANING] }),
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse said nothing');
  const { categories, audits } = result.lhr;
  const scoreOf = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
  const counted = Object.values(categories)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const number = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    failed: counted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1),
    shift: number('cumulative-layout-shift'),
    largestPaint: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

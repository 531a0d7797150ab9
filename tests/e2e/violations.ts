// What axe finds wrong with the page as it stands now.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { isWhole } from '../whole.ts';
import { LOOK, withLooksMarked } from './one-of-each-look.ts';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Who is asked for what costs most. Spacing that nobody can change is one that is `!important` and stands in the element itself. */
const ASKED = [
  { id: 'avoid-inline-spacing', selector: '[style*="important"]' },
  ...(isWhole() ? [] : [{ id: 'color-contrast', selector: `[${LOOK}]` }]),
];

/** The page is given axe once. */
async function giveAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => window.axe !== undefined)) return;
  await page.evaluate(SOURCE);
  await page.evaluate((rules) => window.axe?.configure({ rules }), ASKED);
}

type Scope = {
  readonly rules?: readonly string[];
  /** The parts looked at; the whole page otherwise. */
  readonly within?: string;
  /** Parts that another test looks at. */
  readonly except?: readonly string[];
};

/** Rule and first element of every violation. The page says no more than these: half the cost of all its results. */
export async function violations(
  page: Page,
  { rules = TAGS, within, except = [] }: Scope = {},
): Promise<readonly string[]> {
  await giveAxe(page);
  const run = () =>
    page.evaluate(
      async ({ include, exclude, runOnly }) => {
        if (!window.axe) throw new Error('axe did not come');
        const context = { include: include.map((each) => [each]), exclude: exclude.map((each) => [each]) };
        const { violations: found } = await window.axe.run(context, { runOnly, resultTypes: ['violations'] });
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
      },
      { include: [within ?? ':root'], exclude: [...except], runOnly: [...rules] },
    );
  return withLooksMarked(page, run);
}

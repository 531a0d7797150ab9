// What axe finds wrong with the page as it stands now.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Scope = {
  readonly rules?: readonly string[];
  /** The parts looked at; the whole page otherwise. */
  readonly within?: string;
  /** Parts that another test looks at. */
  readonly except?: readonly string[];
};

/** Rule and first element of every violation. The page is given axe once, and says no more than these: half the cost of all its results. */
export async function violations(
  page: Page,
  { rules = TAGS, within, except = [] }: Scope = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ include, exclude, runOnly }) => {
      if (!window.axe) throw new Error('axe did not come');
      const context = { include: include.map((each) => [each]), exclude: exclude.map((each) => [each]) };
      const { violations: found } = await window.axe.run(context, { runOnly, resultTypes: ['violations'] });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
    },
    { include: [within ?? ':root'], exclude: [...except], runOnly: [...rules] },
  );
}

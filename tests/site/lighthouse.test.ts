// Lighthouse finds nothing to mend in a page of each kind; how fast it is depends on the machine, and is left to the bench.
import { expect, inject, test } from 'vitest';
import { askLighthouse, KINDS } from './lighthouse.ts';

const addresses = KINDS.map(([, address]) => `${inject('siteUrl')}/${address}`);
const verdicts = await askLighthouse(addresses, { withoutSpeed: true });

test.each(KINDS.map(([name], index) => [name, index] as const))('%s', (_, index) => {
  const verdict = verdicts[index];
  expect(verdict?.failed).toEqual([]);
  expect(verdict?.scores).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 });
  // Nothing moves under the reader's eyes.
  expect(verdict?.shift).toBeLessThan(0.01);
});

// What a page's own thread works: what else the machine does meanwhile does not count.
import type { CDPSession, Page } from 'playwright-core';

/** Of a page that is open. */
export async function watchThread(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return cdp;
}

/** Milliseconds. */
export async function threadTime(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const seconds = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
  };
  const before = await seconds();
  await work();
  return ((await seconds()) - before) * 1000;
}

// A page that has come to rest, known by what it has done and not by waiting: its island is alive, what its timers would begin in
// the next moments is begun, and every request is answered. Its context needs `clock.install()`.
import type { Page, Request } from 'playwright-core';

/** One task of the page; no clock can hold it up. */
const turn = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0);
  });

/** To be asked for before the page is opened; the answer brings it to rest. */
export function watchRest(page: Page): (ahead?: number) => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));

  /** What a script that has just come asks for is known after a turn of the page. */
  const untilQuiet = async () => {
    do await page.evaluate(turn);
    while (open.size > 0);
  };
  return async (ahead = 1000) => {
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await untilQuiet();
    await page.clock.runFor(ahead);
    await untilQuiet();
  };
}

// Boxes of a line stand as far apart as their style says, in browsers too that know no gaps between flexible boxes.
import { expect, inject, onTestFinished, test } from 'vitest';
import { BROWSERS, mustHaveAll } from './browsers.ts';
import type { Driver } from './driver.ts';
import { template } from './facts.ts';
import { press, reads } from './hand.ts';

const site = inject('siteUrl');
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
const OLDEST_AND_NOW = BROWSERS.filter(({ name }) => ['Chromium 80', 'Chromium'].includes(name));

/** Neighbours that stand closer than the gap of what they stand in, and how many were looked at. */
function tooClose(driver: Driver) {
  return driver.run(() => {
    let looked = 0;
    const close: string[] = [];
    for (const around of document.querySelectorAll<HTMLElement>('body *')) {
      const { display, columnGap, rowGap } = getComputedStyle(around);
      if (!/flex/.test(display) || !around.offsetParent) continue;
      const boxes = [...around.children]
        .filter((each) => !/absolute|fixed/.test(getComputedStyle(each).position))
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width && height);
      boxes.slice(1).forEach((box, index) => {
        const before = boxes[index] ?? box;
        const apart =
          box.top < before.bottom ? box.left - before.right - (parseFloat(columnGap) || 0) : undefined;
        const below = apart === undefined ? box.top - before.bottom - (parseFloat(rowGap) || 0) : apart;
        looked += 1;
        if (below < -1)
          close.push(`${around.tagName}.${around.className} ${around.textContent.slice(0, 20)} ${below}`);
      });
    }
    return { looked, close: [...new Set(close)] };
  }, null);
}

for (const { name, path, open } of OLDEST_AND_NOW) {
  test.skipIf(!path && !mustHaveAll()).each(SIZES)(`${name}, $width × $height`, async (size) => {
    if (!path) throw new Error(`没有 ${name}，请先运行 node scripts/old-browsers.mjs`);
    const browser = await open(path);
    onTestFinished(browser.close);
    const driver = await browser.newWindow(size);
    const pages = async (...addresses: readonly string[]) => {
      for (const address of addresses) {
        await driver.open(`${site}/${address}`);
        const { looked, close } = await tooClose(driver);
        expect(looked).toBeGreaterThan(3);
        expect(close, address).toEqual([]);
      }
    };
    await pages('', 'guides/how-a-report-looks/', 'checks/', 'offline/');
    await driver.open(`${site}/templates/${template.id}/`);
    await reads(driver, '填入示例');
    await press(driver, 'button', '填入示例');
    await reads(driver, '已填齐，可以下载正式稿');
    await reads(driver, '已保存在本机浏览器');
    const { looked, close } = await tooClose(driver);
    expect(looked).toBeGreaterThan(100);
    expect(close).toEqual([]);
    await pages('drafts/', 'profile/', 'your-text/');
  });
}

// By how many pixels a page can be scrolled sideways.
import type { Page } from 'playwright-core';

export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

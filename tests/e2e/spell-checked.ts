// Whatever on a page a browser would give to its spell check, which may be a service on the web.
import type { Page } from 'playwright-core';

export function spellChecked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('input, textarea, [contenteditable]')]
      .filter((element) => element.spellcheck)
      .map((element) => element.outerHTML),
  );
}

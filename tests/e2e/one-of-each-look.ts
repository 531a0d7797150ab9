// Whether words can be read against what is behind them is more than half of what axe costs a page: asked of every label of a form
// it gives the same answer hundreds of times. These are marked to be asked, the first, the middle and the last of each look.
import type { Page } from 'playwright-core';

/** Of those that look alike as far as their words and all that is behind them go; a mark is no part of any style. */
function mark(name: string): void {
  const behind = new WeakMap<Element, string>();
  const groundOf = (element: Element | null): string => {
    if (!element) return '';
    const known = behind.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const own = [
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.filter,
      style.mixBlendMode,
    ];
    const plain = own.join() === 'rgba(0, 0, 0, 0),none,1,none,normal';
    const disabled = element.matches(':disabled, [aria-disabled=true], [inert]') ? 'disabled' : '';
    const floating = /fixed|absolute|sticky/.test(style.position) ? style.position : '';
    const ground = [groundOf(element.parentElement), plain ? '' : own.join(), disabled, floating]
      .filter((part) => part !== '')
      .join(' ');
    behind.set(element, ground);
    return ground;
  };
  const lookOf = (element: Element) => {
    const { color, fontSize, fontWeight, textShadow, webkitTextStroke } = getComputedStyle(element);
    const words = [color, fontSize, fontWeight, textShadow, webkitTextStroke];
    const off = element.closest('label')?.control?.matches(':disabled') ?? false;
    return [element.tagName, element.getAttribute('class'), ...words, off, groundOf(element)].join('|');
  };
  const hasWords = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const all = [...document.querySelectorAll('body *')].filter(
    (element) => hasWords(element) && element.checkVisibility(),
  );
  for (const alike of Map.groupBy(all, lookOf).values())
    for (const at of [0, alike.length >> 1, alike.length - 1]) alike[at]?.setAttribute(name, '');
}

export const LOOK = 'data-one-of-its-look';

/** Runs `ask` while they are marked. */
export async function withLooksMarked<Answer>(page: Page, ask: () => Promise<Answer>): Promise<Answer> {
  await page.evaluate(mark, LOOK);
  const answer = await ask();
  await page.evaluate((name) => {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }, LOOK);
  return answer;
}

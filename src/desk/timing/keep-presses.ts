// A press that began on a button presses it, even where what was typed or fetched moved the button away before the hand let go.

const PRESSED = 'button, a[href], summary, input[type="checkbox"]';
/** Pixels by which a hand that holds still trembles. */
const STILL = 4;

/** To be called once, for the whole page. */
export function keepPresses(): void {
  let begun: { readonly on: HTMLElement; readonly x: number; readonly y: number } | undefined;
  addEventListener('pointerdown', ({ target, button, clientX: x, clientY: y }) => {
    begun = undefined;
    if (button || !(target instanceof Element)) return;
    // A label passes its press on: to begin on it and to end on its box is one press, which the browser knows.
    const on = target.closest<HTMLElement>('label') ?? target.closest<HTMLElement>(PRESSED);
    if (on) begun = { on, x, y };
  });
  addEventListener('pointerup', ({ target, clientX, clientY }) => {
    const press = begun;
    begun = undefined;
    if (!press?.on.isConnected || (target instanceof Node && press.on.contains(target))) return;
    if (Math.hypot(clientX - press.x, clientY - press.y) <= STILL) press.on.click();
  });
}

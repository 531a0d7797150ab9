// What is typed is shown by its box at once; the draft is told when the screen has shown it, and before anything else happens.

import { afterPaint } from './after-paint.ts';

/** Milliseconds without a key after which what waits for one is done. */
const SOON = 200;

let tell: (() => void) | undefined;
let callOff: (() => void) | undefined;
const betweens = new Set<() => void>();
const listeners = new Set<() => void>();

/** Tells the draft at once what was typed last. */
export function tellTyped(): void {
  const telling = tell;
  tell = undefined;
  callOff?.();
  callOff = undefined;
  telling?.();
}

/** `telling` hands over what a box holds when it is called; asked for again by the same box it still runs once. */
export function tellAfterPaint(telling: () => void): void {
  if (telling === tell) return;
  tellTyped();
  tell = telling;
  for (const listener of listeners) listener();
  callOff = afterPaint(() => {
    tellTyped();
    for (const work of betweens) work();
  });
}

/** Calls back as soon as there is something to tell. */
export function onTyped(listener: () => void): void {
  listeners.add(listener);
}

/** Runs `work` in a task of its own right after the next key is shown, when the one after it is furthest away; soon, if none comes. */
export function betweenKeys(work: () => void): void {
  const timer = setTimeout(run, SOON);
  function run(): void {
    clearTimeout(timer);
    betweens.delete(run);
    setTimeout(work);
  }
  betweens.add(run);
}

if (typeof document === 'object') {
  for (const type of ['keydown', 'pointerdown', 'click', 'blur', 'paste', 'drop', 'dragstart']) {
    document.addEventListener(type, tellTyped, { capture: true, passive: true });
  }
}

// What is typed is shown by its box at once; the draft is told when the screen has shown it, and before anything else happens.

import { afterPaint } from './after-paint.ts';
import { REST, SOON } from './times.ts';

export type Keys = {
  /** `telling` hands over what a box holds when it is called; asked for again by the same box it still runs once. */
  readonly tellAfterPaint: (telling: () => void) => void;
  /** Tells the draft at once what was typed last. */
  readonly tellTyped: () => void;
  /** Runs `work` in a task of its own right after the next key is shown, when the one after it is furthest away; soon, if none comes. */
  readonly betweenKeys: (work: () => void) => void;
  /** Runs `work` in a task of its own, as soon as the hand rests: before, it would hold up the next key. Returns what calls it off. */
  readonly whenResting: (work: () => void) => () => void;
  /** Milliseconds since something was typed into a box. */
  readonly sinceKey: () => number;
};

/** One for the desk of a page. `onTyped` is called as soon as there is something to tell. */
export function createKeys(onTyped: () => void): Keys {
  let tell: (() => void) | undefined;
  let callOff: (() => void) | undefined;
  let lastKey = Number.NEGATIVE_INFINITY;
  const betweens = new Set<() => void>();

  function tellTyped(): void {
    const telling = tell;
    tell = undefined;
    callOff?.();
    callOff = undefined;
    telling?.();
  }

  function tellAfterPaint(telling: () => void): void {
    if (telling === tell) return;
    tellTyped();
    tell = telling;
    onTyped();
    callOff = afterPaint(() => {
      tellTyped();
      for (const work of betweens) work();
    });
  }

  function betweenKeys(work: () => void): void {
    const timer = setTimeout(run, SOON);
    function run(): void {
      clearTimeout(timer);
      betweens.delete(run);
      setTimeout(work);
    }
    betweens.add(run);
  }

  const sinceKey = () => performance.now() - lastKey;

  function whenResting(work: () => void): () => void {
    let timer: ReturnType<typeof setTimeout>;
    function wait(): void {
      const left = REST - sinceKey();
      timer = setTimeout(left > 0 ? wait : work, Math.max(0, left));
    }
    wait();
    return () => clearTimeout(timer);
  }

  const early = { capture: true, passive: true } as const;
  for (const type of ['keydown', 'pointerdown', 'click', 'blur', 'paste', 'drop', 'dragstart'])
    document.addEventListener(type, tellTyped, early);
  document.addEventListener(
    'input',
    (event) => {
      // A box ticked or an option chosen is an input too, but nothing that goes on.
      if (event instanceof InputEvent) lastKey = performance.now();
    },
    early,
  );
  return { tellAfterPaint, tellTyped, betweenKeys, whenResting, sinceKey };
}

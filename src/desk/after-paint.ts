// A signal that follows another one after the screen has shown what was typed: the input comes first, its page right after.

import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** Milliseconds after which the follower stops waiting for a frame, as in a tab that is not seen. */
const PATIENCE = 80;

export type Follower<T> = {
  readonly value: ReadonlySignal<T>;
  /** Follows at once. */
  readonly flush: () => void;
};

export function afterPaint<T>(leader: ReadonlySignal<T>): Follower<T> {
  const value = signal(leader.peek());
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function flush(): void {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    timer = undefined;
    value.value = leader.peek();
  }
  let first = true;
  effect(() => {
    leader.value;
    if (first || timer !== undefined) {
      first = false;
      return;
    }
    timer = setTimeout(flush, PATIENCE);
    // A task begun in a frame runs when that frame has been painted.
    frame = requestAnimationFrame(() => {
      frame = undefined;
      clearTimeout(timer);
      timer = setTimeout(flush);
    });
  });
  return { value, flush };
}

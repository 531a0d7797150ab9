// A signal that follows another one when the hand rests: what is typed comes first, its pages after. What is changed by a press
// is followed as soon as the screen has shown it.

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { afterPaint } from './after-paint.ts';
import { BEHIND, REST } from './times.ts';

export type Follower<T> = {
  readonly value: ReadonlySignal<T>;
  /** Follows at once. */
  readonly flush: () => void;
};

/** `sinceKey` tells how many milliseconds ago the last key was. */
export function afterTyping<T>(leader: ReadonlySignal<T>, sinceKey: () => number): Follower<T> {
  const value = signal(leader.peek());
  let callOff: (() => void) | undefined;
  /** When the oldest change came that is not followed yet. */
  let behindSince: number | undefined;

  function flush(): void {
    callOff?.();
    callOff = undefined;
    behindSince = undefined;
    value.value = leader.peek();
  }

  function followIn(time: number): () => void {
    const timer = setTimeout(flush, time);
    return () => clearTimeout(timer);
  }

  let first = true;
  effect(() => {
    leader.value;
    if (first) {
      first = false;
      return;
    }
    const now = performance.now();
    behindSince ??= now;
    callOff?.();
    if (sinceKey() >= REST) callOff = afterPaint(flush);
    // A key has just been shown, the next one is as far away as it will be.
    else callOff = followIn(now - behindSince >= BEHIND ? 0 : REST);
  });
  return { value, flush };
}

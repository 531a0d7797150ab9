// A signal that follows another one when the hand rests: a single change right after the screen has shown it, changes in quick
// succession once they pause. What is typed comes first, its pages after.

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { REST } from './when-resting.ts';

/** Milliseconds. A change this long after the one before is followed at once. */
const APART = 600;
/** Milliseconds the follower stays behind at most, however long nobody pauses. */
const BEHIND = 4000;
/** Milliseconds after which the follower stops waiting for a frame, as in a tab that is not seen. */
const PATIENCE = 80;

export type Follower<T> = {
  readonly value: ReadonlySignal<T>;
  /** Follows at once. */
  readonly flush: () => void;
};

export function afterTyping<T>(leader: ReadonlySignal<T>): Follower<T> {
  const value = signal(leader.peek());
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = Number.NEGATIVE_INFINITY;
  /** When the oldest change came that is not followed yet. */
  let behindSince: number | undefined;

  function flush(): void {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    timer = undefined;
    behindSince = undefined;
    value.value = leader.peek();
  }

  function followAfterPaint(): void {
    timer = setTimeout(flush, PATIENCE);
    // A task begun in a frame runs when that frame has been painted.
    frame = requestAnimationFrame(() => {
      frame = undefined;
      clearTimeout(timer);
      timer = setTimeout(flush);
    });
  }

  let first = true;
  effect(() => {
    leader.value;
    if (first) {
      first = false;
      return;
    }
    const now = performance.now();
    const isApart = behindSince === undefined && now - changed > APART;
    changed = now;
    behindSince ??= now;
    if (frame !== undefined) return;
    if (isApart) return followAfterPaint();
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(REST, behindSince + BEHIND - now)));
  });
  return { value, flush };
}

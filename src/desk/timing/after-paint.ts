// Work that comes after what was just typed is on the screen.

import { NO_FRAME } from './times.ts';

/** Runs `work` in a task of its own, once the next frame is painted; returns what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(run, NO_FRAME);
  // A task begun in a frame runs when that frame has been painted.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  function run(): void {
    cancelAnimationFrame(frame);
    work();
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

// Work that can wait until the hand rests: done in between, it would hold up the next key.

/** Milliseconds without a key that count as a rest. */
export const REST = 300;

let lastKey = Number.NEGATIVE_INFINITY;

if (typeof document === 'object') {
  const note = (event: Event) => {
    // A box ticked or an option chosen is an input too, but nothing that goes on.
    if (event instanceof InputEvent) lastKey = performance.now();
  };
  document.addEventListener('input', note, { capture: true, passive: true });
}

/** Milliseconds since something was typed into a box. */
export const sinceKey = (): number => performance.now() - lastKey;

/** Runs `work` in a task of its own, as soon as nothing has been typed for `REST`; returns what calls it off. */
export function whenResting(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  function wait(): void {
    const left = REST - sinceKey();
    timer = setTimeout(left > 0 ? wait : work, Math.max(0, left));
  }
  wait();
  return () => clearTimeout(timer);
}

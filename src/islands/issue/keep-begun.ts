// What is typed on the page 下发包, kept in this browser a moment after: closed, reloaded or crashed, it goes on from there.

import { effect, type Signal, signal, untracked } from '@preact/signals';
import { type BegunKit, dropBegunKit, keepBegunKit } from '../../storage/begun-kits.ts';

/** Milliseconds from a key to its copy. */
const AFTER = 500;

export type KeepsBegun = {
  /** Whether something stands there that did not come of itself and is in no kit. */
  readonly typed: () => boolean;
  /** What comes of itself was not typed. */
  readonly byItself: (change: () => Promise<void>) => Promise<void>;
  readonly made: () => void;
  /** Whether this browser holds it. */
  readonly isKept: Signal<boolean>;
  readonly forget: (template: string) => void;
  /** Until what it gives is called. */
  readonly watch: () => () => void;
};

/** `now` is what stands on the page. */
export function keepBegun(now: () => BegunKit): KeepsBegun {
  const isKept = signal(false);
  const text = () => JSON.stringify({ ...untracked(now), template: '' });
  let base = text();
  let busy = 0;
  const typed = () => text() !== base;

  function keep(): void {
    const begun = untracked(now);
    if (begun.template && typed()) isKept.value = keepBegunKit(begun);
  }

  return {
    typed,
    isKept,
    made: () => {
      keep();
      base = text();
    },
    forget: (template) => {
      dropBegunKit(template);
      isKept.value = false;
      base = text();
    },
    async byItself(change) {
      const untouched = !typed();
      busy += 1;
      await change();
      busy -= 1;
      if (untouched) base = text();
      else keep();
    },
    watch() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = effect(() => {
        now();
        clearTimeout(timer);
        if (!busy) timer = setTimeout(keep, AFTER);
      });
      addEventListener('pagehide', keep);
      return () => {
        stop();
        clearTimeout(timer);
        removeEventListener('pagehide', keep);
      };
    },
  };
}

// Papers that lie here beside the one that is open: taken away, and put back as long as the page is open.

import { type Signal, signal } from '@preact/signals';
import { sentenceOf } from '../../storage/fault.ts';
import type { Intake } from '../../storage/intake.ts';
import { removeIntake, saveIntake } from '../../storage/intake-store.ts';

export type OtherPapers = {
  readonly others: Signal<readonly Intake[]>;
  /** What was taken away last on this page. */
  readonly removed: Signal<Intake | undefined>;
  readonly remove: (id: string) => Promise<void>;
  readonly putBack: () => Promise<void>;
};

/** `saved`: what is being saved of any of them has come to an end. */
export function createOthers(fault: Signal<string>, saved: () => Promise<void>): OtherPapers {
  const others = signal<readonly Intake[]>([]);
  const removed = signal<Intake | undefined>(undefined);
  const say = (error: unknown) => {
    fault.value = sentenceOf(error);
  };
  return {
    others,
    removed,
    async remove(id) {
      await saved();
      removed.value = others.peek().find((each) => each.id === id);
      others.value = others.peek().filter((each) => each.id !== id);
      await removeIntake(id).catch(say);
    },
    async putBack() {
      const back = removed.peek();
      if (!back) return;
      removed.value = undefined;
      others.value = [back, ...others.peek()];
      await saveIntake(back).catch(say);
    },
  };
}

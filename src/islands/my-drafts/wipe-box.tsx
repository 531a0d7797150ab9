// All drafts erased, once it was said twice: the first press brings up the question with the harmless answer in hand.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isFirstPress } from '../../desk/keep/first-press.ts';

export function WipeBox({ onWipe }: { readonly onWipe: () => Promise<void> }): JSX.Element {
  const asking = useSignal(false);
  const first = useRef<HTMLButtonElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  const ask = (whether: boolean) => {
    asking.value = whether;
    setTimeout(() => (whether ? harmless : first).current?.focus());
  };
  if (!asking.value)
    return (
      <button type="button" class="quiet" ref={first} onClick={() => ask(true)}>
        全部清除
      </button>
    );
  return (
    <p class="actions">
      <button
        type="button"
        onClick={async (event) => {
          // A double click on the button that stood here clears nothing.
          if (!isFirstPress(event)) return;
          asking.value = false;
          await onWipe();
        }}
      >
        确认全部清除
      </button>
      <button type="button" class="quiet" ref={harmless} onClick={() => ask(false)}>
        不清除
      </button>
    </p>
  );
}

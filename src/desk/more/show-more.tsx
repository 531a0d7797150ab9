// A list shown a part at a time: a page of a hundred thousand items would stand still.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props<Each> = {
  readonly items: readonly Each[];
  /** How many at a time. */
  readonly step: number;
  /** An `<li>`; one that takes the focus is gone on with, otherwise its first button. */
  readonly item: (each: Each, index: number) => JSX.Element;
};

export function ShowMore<Each>({ items, step, item }: Props<Each>): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const shown = useSignal(step);
  const left = items.length - shown.value;
  useEffect(() => {
    // The button that was pressed may be gone: on with the first that came.
    if (shown.value > step) goTo(list.current?.children[shown.value - step]);
  }, [shown.value]);
  return (
    <>
      <ol ref={list}>{items.slice(0, shown.value).map(item)}</ol>
      {left > 0 ? (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              shown.value += step;
            }}
          >
            再显示 {Math.min(step, left)} 处（还有 {left} 处）
          </button>
        </p>
      ) : null}
    </>
  );
}

function goTo(item: Element | undefined): void {
  if (!(item instanceof HTMLElement)) return;
  item.focus();
  if (item.ownerDocument.activeElement !== item) item.querySelector('button')?.focus();
}

// In the card of a row that stands as last year: the mark, and the button that says it still holds.

import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isOpen } from '../../core/facts/last-year.ts';
import type { Interview } from '../model/interview-type.ts';
import { lookAt } from './look-at.ts';

type Props = { readonly name: string; readonly index: number; readonly interview: Interview };

export function RowMark({ name, index, interview: { model } }: Props): JSX.Element | null {
  const place = useRef<HTMLSpanElement>(null);
  // Where nothing is open, a key in the rows asks nothing.
  const open = useComputed(() => {
    const before = model.lastYear.value[name];
    return before !== undefined && isOpen(model.answers.get(name)?.value, index, before);
  }).value;
  return (
    <span ref={place} tabIndex={-1} class="last-year-place">
      {open ? (
        <>
          <strong class="last-year">沿用上年</strong>
          <button
            type="button"
            class="quiet"
            aria-label={`这一项今年仍是这样：${name}第 ${index + 1} 项`}
            onClick={() => {
              lookAt(model, [[name, index]]);
              place.current?.focus({ preventScroll: true });
            }}
          >
            这一项今年仍是这样
          </button>
        </>
      ) : null}
    </span>
  );
}

// Under a field: which of its answer stands as last year, and the button that says it still holds.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Fact } from '../../core/facts/fact.ts';
import { openPlacesOf } from '../../core/facts/last-year.ts';
import type { Interview } from '../model/interview-type.ts';
import type { AskedField } from '../model/topics.ts';
import { lookAt } from './look-at.ts';

/** Items named one by one; there may be thousands. */
const NAMED = 8;

type Props = {
  readonly field: AskedField;
  readonly interview: Interview;
  readonly fact: Fact | undefined;
};

export function FieldMark({ field: { name, type }, interview: { model }, fact }: Props): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const open = openPlacesOf(name, fact, model.lastYear.value[name]);
  const numbers = open.flatMap(([, index]) => (typeof index === 'number' ? [index + 1] : []));
  const some = Array.isArray(fact) && numbers.length < fact.length;
  const word = type === 'rows' && numbers.length > 1 ? '今年都仍是这样' : '今年仍是这样';
  return (
    // Takes the cursor when the button has done its work and goes.
    <div ref={place} tabIndex={-1} role="status" class="last-year-place">
      {open.length ? (
        <p class="last-year-note">
          <strong class="last-year">沿用上年</strong>
          {some ? `第 ${numbers.slice(0, NAMED).join('、')}${numbers.length > NAMED ? ' 等' : ''} 项` : ''}
          请按今年的情况核对。
          <button
            type="button"
            class="quiet"
            aria-label={`${word}：${name}`}
            onClick={() => {
              lookAt(model, [[name]]);
              place.current?.focus({ preventScroll: true });
            }}
          >
            {word}
          </button>
        </p>
      ) : null}
    </div>
  );
}

// A date or time picked instead of typed, by the browser's own picker: opened by a button where it can be, else standing beside.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isoDate, readDate } from '../../core/facts/date.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { tidy } from '../../core/facts/tidy.ts';
import { isoTime, readTime } from '../../core/facts/time.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'date' | 'time';
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
};

/** Chromium 99 and newer open their picker when asked to. */
const opens = () => 'showPicker' in HTMLInputElement.prototype;

export function Pick({ id, label, kind, fact, onFact }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const hidden = opens();
  const what = kind === 'date' ? '日期' : '时间';
  return (
    <span class={hidden ? 'pick' : 'pick shown'} data-tools="F2">
      {hidden ? (
        <button
          type="button"
          class="quiet"
          tabIndex={-1}
          title="在左边的格里按 F2 也能到这里"
          aria-label={`选${what}：${label}`}
          onClick={() => input.current?.showPicker()}
        >
          选{what}
        </button>
      ) : null}
      <input
        ref={input}
        type={kind}
        tabIndex={-1}
        aria-hidden={hidden}
        aria-label={`${label}（选${what}）`}
        value={isoOf(kind, fact)}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (value) onFact(tidy(kind, value));
        }}
        onChange={() => {
          if (hidden) document.getElementById(id)?.focus();
        }}
      />
    </span>
  );
}

function isoOf(kind: 'date' | 'time', fact: Fact | undefined): string {
  if (typeof fact !== 'string') return '';
  if (kind === 'date') {
    const date = readDate(fact);
    return typeof date === 'string' ? '' : isoDate(date);
  }
  const time = readTime(fact);
  return typeof time === 'string' ? '' : isoTime(time);
}

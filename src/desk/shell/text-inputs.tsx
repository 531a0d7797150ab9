// The two inputs for what is typed: a line that is put in order when it is left, and a box that grows.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import type { ScalarType } from '../../core/facts/field.ts';
import { asText, fromText } from '../form/as-text.ts';
import type { ControlProps } from './control.ts';
import { latePrograms } from './late-programs.ts';
import { useTyped } from './use-typed.ts';

/** `label` is the name of the field or column, for what stands beside the input. */
export type Props = ControlProps<ScalarType> & { readonly label: string };

/** Texts that may run over a line get a box that grows. */
export function isWide(type: ScalarType): boolean {
  return type.type === 'long' || (type.type === 'text' && (type.max ?? 0) >= 60);
}

type ShortProps = Props & { readonly kind: 'text' | 'int' | 'date' | 'deadline' | 'time' };

/** At rest a readable date, time or number is shown the way it will be printed; while it is typed it stays as typed. */
export function ShortInput({ type, id, fact, onFact, describedBy, invalid, kind }: ShortProps): JSX.Element {
  const late = latePrograms.value;
  const tidy = (text: string) => late?.tidy(kind, text, type) ?? text;
  const typing = useSignal(false);
  const text = asText(fact);
  const typed = useTyped(text, (next) => onFact(fromShort(kind, next)));
  return (
    <input
      id={id}
      type="text"
      class={`input-${kind}`}
      inputMode={kind === 'int' ? 'numeric' : undefined}
      autocomplete="off"
      spellcheck={false}
      value={typing.value ? typed.value : tidy(text)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={(event) => {
        typing.value = true;
        typed.onInput(event);
      }}
      onBlur={(event) => {
        typing.value = false;
        const { value } = event.currentTarget;
        const left = tidy(value);
        if (left !== text) onFact(fromShort(kind, left));
      }}
    />
  );
}

/** A number once it is one, else the text that was typed. */
function fromShort(kind: ShortProps['kind'], text: string): Fact | undefined {
  return kind === 'int' && /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : fromText(text);
}

export function LongInput({ type, id, fact, onFact, describedBy, invalid }: Props): JSX.Element {
  const typed = useTyped(asText(fact), (text) => onFact(fromText(text)));
  return (
    <textarea
      id={id}
      rows={rowsFor(typed.value, type.type === 'long' ? 3 : 1)}
      spellcheck={false}
      {...typed}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    />
  );
}

/** Room for the text at about 26 characters a line. */
export function rowsFor(text: string, least: number): number {
  const lines = text
    .slice(0, 1000)
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / 26)), 0);
  return Math.min(12, Math.max(least, lines));
}

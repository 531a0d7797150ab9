// One native control per scalar type. What is typed is kept as typed; reading it is the core's work.

import type { JSX } from 'preact';
import { printDate, readDate } from '../../../core/facts/date.ts';
import type { ScalarType } from '../../../core/facts/field.ts';
import { printTime, readTime } from '../../../core/facts/time.ts';
import { asText, type ControlProps, cellsOf, fromText } from './control.ts';

type Props = ControlProps<ScalarType>;

export function ScalarControl(props: Props): JSX.Element {
  switch (props.type.type) {
    case 'long':
      return <LongInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} options={props.type.options} />;
    case 'bool':
      return <Tick {...props} />;
    case 'int':
      return <IntInput {...props} unit={props.type.unit} />;
    case 'date':
      return <ShortInput {...props} kind="date" tidy={tidyDate} />;
    case 'time':
      return <ShortInput {...props} kind="time" tidy={tidyTime} />;
    case 'person':
      return <PersonInput {...props} />;
    default:
      return isWide(props.type) ? <LongInput {...props} /> : <ShortInput {...props} kind="text" />;
  }
}

/** Texts that may run over a line get a box that grows. */
export function isWide(type: ScalarType): boolean {
  return type.type === 'long' || (type.type === 'text' && (type.max ?? 0) >= 60);
}

/** On leaving the field a readable date is shown the way it will be printed. */
function tidyDate(text: string): string {
  const date = readDate(text);
  return typeof date === 'string' ? text : printDate(date);
}

function tidyTime(text: string): string {
  const time = readTime(text);
  return typeof time === 'string' ? text : printTime(time);
}

type ShortProps = Props & { readonly kind: string; readonly tidy?: (text: string) => string };

function ShortInput({ id, fact, onFact, describedBy, invalid, kind, tidy }: ShortProps): JSX.Element {
  return (
    <input
      id={id}
      type="text"
      class={`input-${kind}`}
      autocomplete="off"
      spellcheck={false}
      value={asText(fact)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={(event) => onFact(fromText(event.currentTarget.value))}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        const tidied = tidy && value ? tidy(value) : value;
        if (tidied !== value) onFact(tidied);
      }}
    />
  );
}

function LongInput({ type, id, fact, onFact, describedBy, invalid }: Props): JSX.Element {
  const text = asText(fact);
  return (
    <textarea
      id={id}
      rows={rowsFor(text, type.type === 'long' ? 3 : 1)}
      spellcheck={false}
      value={text}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={(event) => onFact(fromText(event.currentTarget.value))}
    />
  );
}

/** Room for the text at about 30 characters a line. */
export function rowsFor(text: string, least: number): number {
  const lines = text
    .slice(0, 1000)
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / 30)), 0);
  return Math.min(12, Math.max(least, lines));
}

function ChoiceInput({
  id,
  fact,
  onFact,
  describedBy,
  invalid,
  options,
}: Props & { options: readonly string[] }): JSX.Element {
  return (
    <select
      id={id}
      value={asText(fact)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={(event) => onFact(fromText(event.currentTarget.value))}
    >
      <option value="">请选择</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

/** A number once it is one, else the text that was typed. */
function IntInput({
  id,
  fact,
  onFact,
  describedBy,
  invalid,
  unit,
}: Props & { unit: string | undefined }): JSX.Element {
  return (
    <span class="with-unit">
      <input
        id={id}
        type="text"
        inputMode="numeric"
        class="input-int"
        autocomplete="off"
        value={asText(fact)}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onFact(/^(?:0|[1-9]\d{0,8})$/.test(value) ? Number(value) : fromText(value));
        }}
      />
      {unit ? <span class="unit">{unit}</span> : null}
    </span>
  );
}

export function Tick({ id, fact, onFact, describedBy }: Omit<Props, 'type'>): JSX.Element {
  return (
    <input
      id={id}
      type="checkbox"
      checked={fact === true}
      aria-describedby={describedBy}
      onInput={(event) => onFact(event.currentTarget.checked || undefined)}
    />
  );
}

const PERSON_PARTS = ['职务', '姓名'] as const;

function PersonInput({ id, fact, onFact, describedBy }: Props): JSX.Element {
  const person = cellsOf(fact);
  return (
    <fieldset class="person" id={id} aria-labelledby={`${id}-name`} aria-describedby={describedBy}>
      {PERSON_PARTS.map((part) => (
        <label key={part}>
          <span>{part}</span>
          <input
            id={`${id}-${part}`}
            type="text"
            autocomplete="off"
            value={asText(person[part])}
            onInput={(event) => onFact({ ...person, [part]: event.currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}

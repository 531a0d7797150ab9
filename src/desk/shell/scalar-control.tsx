// One native control per scalar type. What is typed is kept as typed; reading it is the core's work.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import type { ScalarType } from '../../core/facts/field.ts';
import { asText, cellsOf, fromText } from '../form/as-text.ts';
import type { ControlProps } from './control.ts';
import { useTyped } from './use-typed.ts';

/** `label` is the name of the field or column, for what stands beside the input. */
type Props = ControlProps<ScalarType> & { readonly label: string };

export function ScalarControl(props: Props): JSX.Element {
  switch (props.type.type) {
    case 'long':
      return <LongInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} options={props.type.options} open={props.type.open} />;
    case 'bool':
      return <Tick {...props} />;
    case 'int':
      return (
        <span class="beside">
          <ShortInput {...props} kind="int" />
          {props.type.unit ? <span class="unit">{props.type.unit}</span> : null}
        </span>
      );
    case 'date':
    case 'deadline':
    case 'time':
      return (
        <span class="beside">
          <ShortInput {...props} kind={props.type.type} />
          {props.paper ? (
            <props.paper.Pick {...props} kind={props.type.type === 'time' ? 'time' : 'date'} />
          ) : null}
        </span>
      );
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

type ShortProps = Props & { readonly kind: 'text' | 'int' | 'date' | 'deadline' | 'time' };

/** At rest a readable date, time or number is shown the way it will be printed; while it is typed it stays as typed. */
function ShortInput({ type, id, fact, onFact, describedBy, invalid, kind, paper }: ShortProps): JSX.Element {
  const tidy = (text: string) => paper?.tidy(kind, text, type) ?? text;
  const typing = useSignal(false);
  const text = asText(fact);
  const typed = useTyped(text, (next) => onFact(fromShort(kind, next)), paper);
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

function LongInput({ type, id, fact, onFact, describedBy, invalid, paper }: Props): JSX.Element {
  const typed = useTyped(asText(fact), (text) => onFact(fromText(text)), paper);
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

function ChoiceInput({
  id,
  fact,
  onFact,
  describedBy,
  invalid,
  paper,
  options,
  open,
}: Props & { options: readonly string[]; open: true | undefined }): JSX.Element {
  const text = asText(fact);
  const own = !!text && !options.includes(text);
  // A value that is no option, from a paste or an old draft, is shown as it is.
  const shown = own && !open ? [text, ...options] : options;
  return (
    <>
      <select
        id={id}
        value={own && open ? BLANK : text}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={(event) => onFact(fromText(event.currentTarget.value))}
      >
        <option value="">请选择</option>
        {shown.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
        {open ? <option value={BLANK}>其他</option> : null}
      </select>
      {own && open && paper ? (
        <paper.OwnWords id={id} words={text} onWords={(words) => onFact(words || BLANK)} />
      ) : null}
    </>
  );
}

/** Words of one's own that are still to be typed: nothing given, and no option either. */
const BLANK = ' ';

type TickProps = Pick<Props, 'id' | 'fact' | 'onFact' | 'describedBy'>;

export function Tick({ id, fact, onFact, describedBy }: TickProps): JSX.Element {
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
  const person = cellsOf(typeof fact === 'string' ? { 职务: fact } : fact);
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

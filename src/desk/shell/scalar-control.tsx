// One native control per scalar type. What is typed is kept as typed; reading it is the core's work.

import type { JSX } from 'preact';
import type { OrganType, TextType } from '../../core/facts/field.ts';
import { asText, cellsOf, fromText } from '../form/as-text.ts';
import { latePrograms } from './late-programs.ts';
import { isWide, LongInput, type Props, ShortInput } from './text-inputs.tsx';

/** Every type has its control; the compiler does not let one that is added pass. */
export function ScalarControl(props: Props): JSX.Element {
  const late = latePrograms.value;
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
          {late ? <late.Pick {...props} kind={props.type.type === 'time' ? 'time' : 'date'} /> : null}
        </span>
      );
    case 'person':
      return <PersonInput {...props} />;
    default:
      return isWide(props.type satisfies TextType | OrganType) ? (
        <LongInput {...props} />
      ) : (
        <ShortInput {...props} kind="text" />
      );
  }
}

function ChoiceInput({
  id,
  fact,
  onFact,
  describedBy,
  invalid,
  options,
  open,
}: Props & { options: readonly string[]; open: true | undefined }): JSX.Element {
  const late = latePrograms.value;
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
      {own && open && late ? (
        <late.OwnWords id={id} keys={late.keys} words={text} onWords={(words) => onFact(words || BLANK)} />
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

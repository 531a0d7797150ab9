// A list as lines of one text box, so that a column copied from anywhere can be pasted in; fixed options as boxes to tick.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Fact } from '../../core/facts/fact.ts';
import type { ListType } from '../../core/facts/field.ts';
import { asText } from '../form/as-text.ts';
import type { Around } from '../model/held-paste.ts';
import type { ControlProps } from './control.ts';
import { latePrograms } from './late-programs.ts';
import { rowsFor } from './text-inputs.tsx';
import { useTyped } from './use-typed.ts';

type Props = ControlProps<ListType> & {
  readonly name: string;
  /** Undefined where there is no draft. */
  readonly around?: Around;
};

export function ListControl(props: Props): JSX.Element {
  const { of } = props.type;
  return of.type === 'choice' ? (
    <Options {...props} options={of.options} open={of.open} />
  ) : (
    <Lines {...props} />
  );
}

function itemsOf(fact: Fact | undefined): readonly Fact[] {
  return Array.isArray(fact) ? fact : [];
}

function Lines({ id, name, type, fact, onFact, describedBy, invalid, around }: Props): JSX.Element {
  const late = latePrograms.value;
  const box = useRef<HTMLTextAreaElement>(null);
  const text = itemsOf(fact).map(asText).join('\n');
  const typed = useTyped(text, (next) => onFact(next ? next.split('\n') : undefined));
  return (
    <>
      <textarea
        ref={box}
        id={id}
        class="lines"
        rows={rowsFor(typed.value, 3)}
        spellcheck={false}
        {...typed}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
      {late && around ? (
        <late.LineTools id={id} name={name} of={type.of} box={box} text={text} around={around} />
      ) : null}
    </>
  );
}

/** Options keep the order of the vocabulary, whatever order they are ticked in; words of one's own follow. */
function Options({
  id,
  fact,
  onFact,
  describedBy,
  options,
  open,
}: Props & { options: readonly string[]; open: true | undefined }): JSX.Element {
  const late = latePrograms.value;
  const chosen = itemsOf(fact);
  const own = chosen.filter((each) => !options.some((option) => option === each));
  const choose = (ticked: readonly Fact[], words: readonly Fact[]) =>
    onFact(ticked.length || words.length ? [...ticked, ...words] : undefined);
  return (
    <fieldset class="options" id={id} aria-labelledby={`${id}-name`} aria-describedby={describedBy}>
      {options.map((option, index) => (
        <label key={option}>
          <input
            id={`${id}-${index}`}
            type="checkbox"
            checked={chosen.includes(option)}
            onInput={(event) => {
              const { checked } = event.currentTarget;
              const next = options.filter((each) => (each === option ? checked : chosen.includes(each)));
              choose(next, own);
            }}
          />
          {option}
        </label>
      ))}
      {late && (open || own.length) ? (
        <late.OwnWords
          id={id}
          keys={late.keys}
          words={own.map(asText).join('、')}
          onWords={(words) =>
            choose(
              options.filter((each) => chosen.includes(each)),
              words ? words.split(/[、\n]/) : [],
            )
          }
        />
      ) : null}
    </fieldset>
  );
}

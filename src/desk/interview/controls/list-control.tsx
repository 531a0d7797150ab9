// A list as lines of one text box, so that a column copied from anywhere can be pasted in; fixed options as boxes to tick.

import type { JSX } from 'preact';
import type { Fact } from '../../../core/facts/fact.ts';
import type { ListType } from '../../../core/facts/field.ts';
import { asText, type ControlProps } from './control.ts';
import { rowsFor } from './scalar-control.tsx';

type Props = ControlProps<ListType>;

export function ListControl(props: Props): JSX.Element {
  const { of } = props.type;
  return of.type === 'choice' ? <Options {...props} options={of.options} /> : <Lines {...props} />;
}

function itemsOf(fact: Fact | undefined): readonly Fact[] {
  return Array.isArray(fact) ? fact : [];
}

function Lines({ id, fact, onFact, describedBy, invalid }: Props): JSX.Element {
  const text = itemsOf(fact).map(asText).join('\n');
  return (
    <textarea
      id={id}
      class="lines"
      rows={rowsFor(text, 3)}
      spellcheck={false}
      value={text}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={(event) => {
        const { value } = event.currentTarget;
        onFact(value ? value.split('\n') : undefined);
      }}
    />
  );
}

/** Options keep the order of the vocabulary, whatever order they are ticked in. */
function Options({
  id,
  fact,
  onFact,
  describedBy,
  options,
}: Props & { options: readonly string[] }): JSX.Element {
  const chosen = itemsOf(fact);
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
              onFact(next.length ? next : undefined);
            }}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

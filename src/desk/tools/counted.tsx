// The box of a count that may be worked out: with its terms given it shows the figure and where that comes from.

import { useComputed } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { sayFormula } from '../../core/facts/say-formula.ts';
import { figureOf } from '../form/figure-of.ts';
import type { Interview } from '../model/interview-type.ts';
import type { AskedField } from '../model/topics.ts';

type Props = {
  readonly id: string;
  readonly field: AskedField;
  readonly interview: Interview;
  readonly describedBy: string;
  /** The ordinary box. */
  readonly children: ComponentChildren;
};

export function Counted({ id, field, interview, describedBy, children }: Props): JSX.Element {
  const figure = useComputed(() => figureOf(field, interview)).value;
  if (figure === undefined || !field.from) return <>{children}</>;
  return (
    <span class="beside">
      <input
        id={id}
        type="text"
        class="input-int"
        readOnly
        value={figure}
        aria-describedby={`${describedBy} ${id}-from`}
      />
      {field.type === 'int' && field.unit ? <span class="unit">{field.unit}</span> : null}
      <span class="unit" id={`${id}-from`}>
        {sayFormula(field.from)}
      </span>
    </span>
  );
}

// The box of what is worked out from other answers: the figure, and where it comes from.

import type { JSX } from 'preact';
import { sayFormula } from '../../core/facts/say-formula.ts';
import type { AskedField } from '../model/topics.ts';

type Props = {
  readonly id: string;
  readonly field: AskedField;
  readonly figure: string;
  readonly describedBy: string;
};

export function Counted({ id, field, figure, describedBy }: Props): JSX.Element {
  return (
    <span class="beside">
      <input
        id={id}
        type="text"
        class="input-int"
        readOnly
        value={figure}
        // The name of what is otherwise a group is no label: a group has several inputs.
        aria-labelledby={isNamedAsGroup(field) ? `${id}-name` : undefined}
        aria-describedby={`${describedBy} ${id}-from`}
      />
      {field.type === 'int' && field.unit ? <span class="unit">{field.unit}</span> : null}
      <span class="unit" id={`${id}-from`}>
        {field.from ? sayFormula(field.from) : null}
      </span>
    </span>
  );
}

const isNamedAsGroup = (field: AskedField) =>
  field.type === 'rows' || field.type === 'person' || (field.type === 'list' && field.of.type === 'choice');

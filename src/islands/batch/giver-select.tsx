// Asks where what is the same for many units is taken from.

import type { JSX } from 'preact';
import type { Giver } from './given-facts.ts';

export const NO_GIVER = '';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly givers: readonly Giver[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
};

export function GiverSelect({ id, label, givers, value, onChoose }: Props): JSX.Element {
  return (
    <p class="field-box">
      <label for={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value={NO_GIVER}>不使用</option>
        {givers.map((giver) => (
          <option key={giver.id} value={giver.id}>
            {giver.name}
          </option>
        ))}
      </select>
    </p>
  );
}

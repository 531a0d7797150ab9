// Which of the branches one is.

import type { JSX } from 'preact';
import { NOT_LISTED } from './begin-kit.ts';

type Props = {
  readonly units: readonly string[];
  /** Null where it is still to be chosen. */
  readonly unit: string | null;
  readonly onUnit: (unit: string) => void;
};

const OPEN = 'unit:';

export function ChooseUnit({ units, unit, onUnit }: Props): JSX.Element {
  return (
    <p class="field-box kit-unit">
      <label for="kit-unit">本单位是</label>{' '}
      <select
        id="kit-unit"
        value={unit === null ? '' : OPEN + unit}
        onChange={({ currentTarget }) => onUnit(currentTarget.value.slice(OPEN.length))}
      >
        <option value="" disabled>
          请选一个
        </option>
        {units.map((name) => (
          <option key={name} value={OPEN + name}>
            {name}
          </option>
        ))}
        <option value={OPEN + NOT_LISTED}>名单里没有</option>
      </select>
    </p>
  );
}

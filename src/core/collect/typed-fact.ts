// A value that was worked out, as somebody would have typed it.

import { isoDate } from '../facts/date.ts';
import type { Fact } from '../facts/fact.ts';
import { printScalar } from '../facts/print-value.ts';
import { isoTime } from '../facts/time.ts';
import type { Reading, ScalarValue, Value } from '../facts/value.ts';

/** Undefined where there is no value. A list in one cell is its items with 、 between. */
export function typedFact(reading: Reading<Value>): Fact | undefined {
  if (reading.state !== 'given') return undefined;
  const { value } = reading;
  if (value.kind === 'rows') return value.rows.length;
  if (value.kind !== 'list') return scalarFact(value);
  const items = value.items.flatMap((item) => (item.state === 'given' ? [printScalar(item.value)] : []));
  return items.length ? items.join('、') : undefined;
}

function scalarFact(value: ScalarValue): Fact {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'date':
      return isoDate(value.date);
    case 'time':
      return isoTime(value.time);
    case 'flag':
      return value.on;
    default:
      return printScalar(value);
  }
}

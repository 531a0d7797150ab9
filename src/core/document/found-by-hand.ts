// What a form leaves to be written by hand, found where it stands.

import type { FactPath } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import type { ReadFact } from '../facts/value.ts';
import { countedRows, emptyRows, MOST_EMPTY_ROWS, orBlank, room } from '../template/handwriting.ts';
import type { Ref } from '../template/template.ts';
import type { BlankOf, Found } from './found.ts';
import { inTurn } from './frames.ts';

/** Rows of a form whose number is not known. */
const ROWS = 10;

/** Undefined for every other reference; `lookup` finds the name in front of the view. */
export function foundByHand(
  ref: Ref,
  lookup: (ref: Ref) => Found,
  readingOf: ReadFact,
  fields: ReadonlyMap<string, Field>,
): Found | undefined {
  const empty = emptyRows(ref);
  if (empty) return emptyFrames(empty);
  if (room(ref)) return { kind: 'text', text: '', path: [] };
  const counted = countedRows(ref);
  if (counted) {
    const reading = readingOf(counted.name);
    const count = reading.state === 'given' && reading.value.kind === 'number' ? reading.value.number : ROWS;
    return emptyFrames(Math.min(Math.max(0, count), MOST_EMPTY_ROWS));
  }
  const shown = orBlank(ref);
  const found = shown && lookup(shown);
  if (found?.kind !== 'missing') return found;
  return { kind: 'blank', of: blankOf(found.gap.path, fields), path: found.gap.path };
}

function emptyFrames(count: number): Found {
  const frames = inTurn(Array.from({ length: count }, () => ({ cells: {} })));
  return { kind: 'frames', frames, text: '', path: [] };
}

function blankOf([name, , cell]: FactPath, fields: ReadonlyMap<string, Field>): BlankOf {
  const field = fields.get(String(name));
  const column = field?.type === 'rows' ? field.columns.find((each) => each.name === cell) : undefined;
  const { type } = column ?? field ?? { type: 'text' };
  if (type === 'date' || type === 'time') return type;
  return type === 'int' || type === 'computed' ? 'number' : 'text';
}

// Everything typed, piece by piece: texts, dates and numbers with their places, and whether the paper prints them.

import type { Document, Run } from '../document/document.ts';
import { isoDate } from '../facts/date.ts';
import { type FactPath, type Facts, isGiven, pathId } from '../facts/fact.ts';
import type { Field, ScalarType } from '../facts/field.ts';
import { isScalarType, scalarOf } from '../facts/types/scalars.ts';
import type { ReadFact, Reading, ScalarValue } from '../facts/value.ts';
import { atOnce } from './at-once.ts';

export type Leaf = {
  readonly kind: 'text' | 'date' | 'number';
  readonly field: Field;
  readonly path: FactPath;
  readonly text: string;
  /** Unit of a number. */
  readonly unit?: string;
};

/** Name of the field, or field and column: what leaves in other rows share. */
export function slotOf({ path }: Leaf): string {
  return path.length === 3 ? `${path[0]}.${path[2]}` : String(path[0]);
}

export function leavesOf(fields: readonly Field[], facts: Facts, read: ReadFact): readonly Leaf[] {
  return atOnce(leavesInSteps(fields, facts, read));
}

/** Rows and items between two yields. */
const PORTION = 500;

/** The same with a yield now and then, so that a page may do something else. */
export function* leavesInSteps(
  fields: readonly Field[],
  facts: Facts,
  read: ReadFact,
): Generator<undefined, readonly Leaf[]> {
  const leaves: Leaf[] = [];
  for (const field of fields) {
    // A value taken from another field by default is a leaf there.
    if (field.type === 'computed' || field.type === 'claim' || !isGiven(facts[field.name])) continue;
    const reading = read(field.name);
    if (reading.state !== 'given') continue;
    const { value, path } = reading;
    const add = (type: ScalarType, cell: Reading<ScalarValue>) => {
      if (scalarOf(type).isWritten && cell.state === 'given') {
        const leaf = leafOf(field, cell.value, cell.path, type.type === 'int' ? type.unit : undefined);
        if (leaf) leaves.push(leaf);
      }
    };
    if (value.kind === 'list') {
      for (const [index, item] of value.items.entries()) {
        add(value.of, item);
        if (index % PORTION === PORTION - 1) yield;
      }
    } else if (value.kind === 'rows') {
      for (const [index, row] of value.rows.entries()) {
        for (const column of value.columns) {
          const cell = row[column.name];
          if (cell) add(column, cell);
        }
        if (index % PORTION === PORTION - 1) yield;
      }
    } else if (isScalarType(field)) add(field, { state: 'given', value, path });
  }
  return leaves;
}

function leafOf(field: Field, value: ScalarValue, path: FactPath, unit?: string): Leaf | undefined {
  switch (value.kind) {
    case 'text':
      return { kind: 'text', field, path, text: value.text };
    case 'person':
      return { kind: 'text', field, path, text: value.post + value.name };
    case 'date':
      return { kind: 'date', field, path, text: isoDate(value.date) };
    case 'deadline': {
      const { last } = value.deadline;
      return last && { kind: 'date', field, path, text: isoDate(last) };
    }
    case 'number':
      return { kind: 'number', field, path, text: String(value.number), ...(unit ? { unit } : {}) };
    case 'time':
    case 'flag':
      return undefined;
  }
}

/** Tells of a place whether it is printed: a list with any of its items, an item with its list. */
export function printedPaths({ blocks, imprint }: Document): (path: FactPath) => boolean {
  const printed = new Set<string>();
  const take = (runs: readonly Run[]) => {
    for (const { from } of runs) {
      if (!from) continue;
      printed.add(pathId(from));
      if (from.length === 2) printed.add(String(from[0]));
    }
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') take(block.runs);
    else for (const row of block.rows) for (const cell of row) take(cell);
  }
  for (const runs of imprint ? [imprint.copies ?? [], imprint.printer, imprint.printed] : []) take(runs);
  return (path) => printed.has(pathId(path)) || (path.length === 2 && printed.has(String(path[0])));
}

// What is to be said about a typed fact: what is wrong with it, what was meant, and what reading did to it.

import { type Fact, isGiven } from '../../core/facts/fact.ts';
import { withFactAt } from '../../core/facts/fact-at.ts';
import type { Column } from '../../core/facts/field.ts';
import { type Readable, readFact } from '../../core/facts/read-fact.ts';
import { readScalar } from '../../core/facts/read-scalar.ts';
import type { Reading, ScalarValue, Value } from '../../core/facts/value.ts';

export type FieldNotice = {
  readonly wrong?: string;
  /** The whole answer with what was plainly meant in place of what is wrong. */
  readonly right?: { readonly shown: Fact; readonly fact: Fact };
  readonly told: readonly string[];
};

const NOTHING: FieldNotice = { told: [] };

export function fieldNotice(field: Readable | Column, fact: Fact | undefined): FieldNotice {
  if (!isGiven(fact)) return NOTHING;
  const reading = 'stage' in field ? readFact(field, fact) : readScalar(field, fact, []);
  return { ...wrongPart(reading, fact), told: toldOf(reading) };
}

function wrongPart(reading: Reading<Value>, fact: Fact): Pick<FieldNotice, 'wrong' | 'right'> {
  if (reading.state === 'wrong') {
    const { message, right } = reading;
    return { wrong: message, ...(right === undefined ? {} : { right: { shown: right, fact: right } }) };
  }
  const [wrong] = itemsOf(reading).filter(({ item }) => item.state === 'wrong');
  if (wrong?.item.state !== 'wrong') return {};
  const { message, right, path } = wrong.item;
  const mended = right === undefined ? undefined : withFactAt(fact, path.slice(1), right);
  return {
    wrong: `第 ${wrong.index + 1} 行：${message}`,
    ...(right === undefined || mended === undefined ? {} : { right: { shown: right, fact: mended } }),
  };
}

function toldOf(reading: Reading<Value>): readonly string[] {
  if (reading.state !== 'given') return [];
  const items = itemsOf(reading).flatMap(({ index, item }) =>
    item.state === 'given' ? (item.told ?? []).map((sentence) => `第 ${index + 1} 行：${sentence}`) : [],
  );
  return [...(reading.told ?? []), ...items];
}

function itemsOf(
  reading: Reading<Value>,
): readonly { readonly index: number; readonly item: Reading<ScalarValue> }[] {
  if (reading.state !== 'given' || reading.value.kind !== 'list') return [];
  return reading.value.items.map((item, index) => ({ index, item }));
}

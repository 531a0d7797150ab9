// The value of a formula: a number, or the term that is missing.

import { computeRows } from './compute-rows.ts';
import type { FactPath } from './fact.ts';
import type { Formula } from './field.ts';
import { termsOf } from './terms.ts';
import type { ReadFact, Reading, Value } from './value.ts';

/** `path` is that of the name it is computed for. */
export function compute(formula: Formula, path: FactPath, read: ReadFact): Reading<Value> {
  switch (formula.op) {
    case '选':
      return picked(formula, path, read);
    case '按会议':
      return ofMeeting(formula, path, read);
    case '和':
    case '差':
    case '商':
    case '整商':
    case '百分比':
      return sum(formula, path, read);
    default:
      return computeRows(formula, { name: String(path[0]) }, read(formula.of));
  }
}

type ByMeeting = Extract<Formula, { op: '按会议' }>;

function ofMeeting({ formulas, by = '会议种类' }: ByMeeting, path: FactPath, read: ReadFact): Reading<Value> {
  const kind = read(by);
  const text = kind.state === 'given' && kind.value.kind === 'text' ? kind.value.text : '';
  const formula = new Map(Object.entries(formulas)).get(text);
  return formula ? compute(formula, path, read) : { state: 'missing', path };
}

type Pick = Extract<Formula, { op: '选' }>;
type Sum = Extract<Formula, { op: '和' | '差' | '商' | '整商' | '百分比' }>;

function sum(formula: Sum, path: FactPath, read: ReadFact): Reading<Value> {
  const terms = termsOf(formula);
  const numbers: number[] = [];
  let typed: FactPath | undefined;
  for (const term of terms) {
    const reading = typeof term === 'number' ? undefined : read(term);
    const number = typeof term === 'number' ? term : reading && numberOf(reading);
    // What is missing is the term: nobody can type a computed value.
    if (number === undefined) return { state: 'missing', path: reading?.path ?? path };
    numbers.push(number);
    typed ??= reading?.path;
  }
  const [first = 0, ...rest] = numbers;
  const others = rest.reduce((total, number) => total + number, 0);
  const isShare = formula.op !== '和' && formula.op !== '差';
  if (isShare && !others) return { state: 'missing', path };
  const results = {
    和: first + others,
    差: first - others,
    商: Math.round((first / others) * 10) / 10,
    整商: Math.floor(first / others),
    // Rounded only where it is printed.
    百分比: (first / others) * 100,
  };
  const number = results[formula.op];
  if (number < 0) {
    const message = `算出来是负数，请核对“${terms.join('”“')}”`;
    return { state: 'wrong', path, message, computed: true };
  }
  // Whoever wants to change it changes the first of its terms.
  const percent = formula.op === '百分比' ? ({ percent: true } as const) : {};
  return { state: 'given', value: { kind: 'number', number, ...percent }, path: typed ?? path };
}

function picked({ by, options }: Pick, path: FactPath, read: ReadFact): Reading<Value> {
  const choice = read(by);
  if (choice.state !== 'given' || choice.value.kind !== 'text')
    return { state: 'missing', path: choice.path };
  const term = new Map(Object.entries(options)).get(choice.value.text);
  if (typeof term === 'number')
    return { state: 'given', value: { kind: 'number', number: term }, path: choice.path };
  const reading = term === undefined ? undefined : read(term);
  const number = reading && numberOf(reading);
  if (!reading || number === undefined) return { state: 'missing', path: reading?.path ?? path };
  return { state: 'given', value: { kind: 'number', number }, path: reading.path };
}

function numberOf(reading: Reading<Value>): number | undefined {
  if (reading.state !== 'given') return undefined;
  const { value } = reading;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'list') return value.items.length;
  return value.kind === 'rows' ? value.rows.length : undefined;
}

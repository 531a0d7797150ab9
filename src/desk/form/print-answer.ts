// An answer the way the paper prints it, line by line; what cannot be read stands as it was typed.

import { excerpt } from '../../core/facts/excerpt.ts';
import { type Fact, isGiven } from '../../core/facts/fact.ts';
import type { Column, ScalarType } from '../../core/facts/field.ts';
import { printScalar } from '../../core/facts/print-value.ts';
import { readScalar } from '../../core/facts/read-scalar.ts';
import type { AskedField } from '../model/topics.ts';

/** Characters of an answer shown beside another one. */
const BRIEF = 30;

/** Empty when nothing was given. */
export function printAnswer(field: AskedField, fact: Fact | undefined): readonly string[] {
  if (!isGiven(fact)) return [];
  switch (field.type) {
    case 'list':
      return Array.isArray(fact)
        ? fact.filter(isGiven).map((item) => printOne(field.of, item))
        : [asTyped(fact)];
    case 'rows':
      return Array.isArray(fact)
        ? fact.filter(isGiven).map((row, index) => `${index + 1}. ${printRow(field.columns, row)}`)
        : [asTyped(fact)];
    case 'claim':
      return [fact === true ? '已勾选' : asTyped(fact)];
    default:
      return printOne(field, fact).split('\n');
  }
}

/** The answer in a few words: how many items there are, where there are several; undefined when nothing was given. */
export function summarize(field: AskedField, fact: Fact | undefined): string | undefined {
  const several = Array.isArray(fact) ? fact.filter(isGiven).length : 0;
  if (several > 1) return `${several} 项`;
  const [first, ...rest] = printAnswer(field, fact);
  if (rest.length) return `${rest.length + 1} 项`;
  return first && excerpt(first, BRIEF);
}

function printOne(type: ScalarType, fact: Fact): string {
  const reading = readScalar(type, fact, []);
  if (reading.state !== 'given') return asTyped(fact);
  const unit = type.type === 'int' && type.unit ? ` ${type.unit}` : '';
  return printScalar(reading.value) + unit;
}

function printRow(columns: readonly Column[], row: Fact): string {
  const cells = new Map(typeof row === 'object' && !Array.isArray(row) ? Object.entries(row) : []);
  const known = columns.flatMap((column) => {
    const cell = cells.get(column.name);
    return isGiven(cell) ? [`${column.name}：${printOne(column, cell)}`] : [];
  });
  return known.join('；') || asTyped(row);
}

function asTyped(fact: Fact): string {
  if (typeof fact !== 'object') return String(fact);
  return Object.values(fact).filter(isGiven).map(asTyped).join('，');
}

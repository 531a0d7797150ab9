// 计算: a number that follows from others.

import { isNumber, isText, listOf, maybe, oneOf } from '../../source/shape.ts';
import { isMapping, optionalText, type Say } from '../../source/yaml-shape.ts';
import type { ComputedType, Formula } from '../field.ts';
import type { Compound } from './compound.ts';
import { SCALARS } from './scalars.ts';

const SUMS = ['和', '差', '商'] as const;

export const computed: Compound<ComputedType> = {
  title: '计算',
  keys: ['formula', 'unit'],
  define: (definition, say) => {
    const formula = readFormula(definition.formula, say);
    return formula && { type: 'computed', formula, ...optionalText(definition, ['unit'] as const, say) };
  },
  isShaped: ({ formula, unit }) => isFormula(formula) && maybe(isText)(unit),
  views: SCALARS.int.views,
  isCounted: true,
  nextYear: () => '不沿用',
  describe: ({ unit }) => `计算${unit ? `（${unit}）` : ''}`,
};

function readFormula(formula: unknown, say: Say): Formula | undefined {
  const [op, terms] = isMapping(formula) ? (Object.entries(formula)[0] ?? []) : [];
  if (op === '个数' && typeof terms === 'string') return { op, of: terms };
  if (op === '合计' && typeof terms === 'string' && terms.includes('.')) {
    const [of = '', column = ''] = terms.split('.');
    return { op, of, column };
  }
  const sum = SUMS.find((known) => known === op);
  if (sum && Array.isArray(terms) && terms.length > 1 && terms.every(isTerm)) return { op: sum, terms };
  say(
    'formula 写成 {和: [甲, 乙]}、{差: [甲, 乙]}、{商: [甲, 乙]}、{个数: 甲} 或 {合计: 甲.列名}',
    'formula',
  );
  return undefined;
}

function isTerm(term: unknown): term is string | number {
  return typeof term === 'string' || typeof term === 'number';
}

function isFormula(value: unknown): boolean {
  if (!isMapping(value)) return false;
  if (value.op === '个数') return isText(value.of);
  if (value.op === '合计') return isText(value.of) && isText(value.column);
  return oneOf(SUMS)(value.op) && listOf((term) => isText(term) || isNumber(term))(value.terms);
}

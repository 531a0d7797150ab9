// A formula in words: where a figure comes from, for whoever sees it in the form or in a finding.

import type { Condition, Formula, Term } from './field.ts';
import { conditionsOf } from './terms.ts';

/** 由……得出 */
export function sayFormula(formula: Formula): string {
  switch (formula.op) {
    case '和':
      return `由${formula.terms.map(sayTerm).join('')}相加得出`;
    case '差':
      return `由${formula.terms.map(sayTerm).join('减去')}得出`;
    case '商':
      return `由${formula.terms.map(sayTerm).join('除以')}得出`;
    case '整商':
      return `由${formula.terms.map(sayTerm).join('除以')}、去掉尾数得出`;
    case '百分比':
      return `由${formula.terms.map(sayTerm).join('占')}的百分比得出`;
    case '合计':
      return `由“${formula.of}”各行的“${formula.column}”相加得出`;
    case '最大':
    case '最早':
    case '最晚':
      return `取“${formula.of}”里${formula.op}的“${formula.column}”得出`;
    case '各项':
      return `由“${formula.of}”各行的“${formula.column}”得出`;
    case '各行':
      return `由“${formula.of}”得出`;
    case '按会议':
      return [...new Set(Object.values(formula.formulas).map(sayFormula))].join('，或者');
    case '选':
      return `按“${formula.by}”取${Object.values(formula.options).map(sayTerm).join('或')}`;
    case '个数': {
      const conditions = conditionsOf(formula).map(sayCondition).join('、');
      return conditions ? `数“${formula.of}”里${conditions}的有几行得出` : `数“${formula.of}”有几项得出`;
    }
  }
}

function sayCondition(condition: Condition): string {
  const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('');
  if ('filled' in condition) return `填了“${condition.column}”`;
  const [said, words] =
    'options' in condition ? (['是', condition.options] as const) : (['含', condition.holding] as const);
  return `“${condition.column}”${said}${quoted(words)}`;
}

function sayTerm(term: Term): string {
  return typeof term === 'number' ? String(term) : `“${term}”`;
}

// A formula in words: where a figure comes from, for whoever sees it in the form or in a finding.

import type { Formula, Term } from './field.ts';

/** 由……得出 */
export function sayFormula(formula: Formula): string {
  switch (formula.op) {
    case '和':
      return `由${formula.terms.map(sayTerm).join('')}相加得出`;
    case '差':
      return `由${formula.terms.map(sayTerm).join('减去')}得出`;
    case '商':
      return `由${formula.terms.map(sayTerm).join('除以')}得出`;
    case '百分比':
      return `由${formula.terms.map(sayTerm).join('占')}的百分比得出`;
    case '合计':
      return `由“${formula.of}”各行的“${formula.column}”相加得出`;
    case '选':
      return `按“${formula.by}”取${Object.values(formula.options).map(sayTerm).join('或')}`;
    case '个数': {
      const { of, where } = formula;
      if (!where) return `数“${of}”有几项得出`;
      return `数“${of}”里“${where.column}”是${where.options.map((option) => `“${option}”`).join('')}的有几行得出`;
    }
  }
}

function sayTerm(term: Term): string {
  return typeof term === 'number' ? String(term) : `“${term}”`;
}

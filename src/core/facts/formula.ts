// A formula of the vocabulary: read from its definition, and looked at when it comes back from anywhere.

import { isNumber, isText, isTexts, listOf, maybe, oneOf, recordOf, shaped } from '../source/shape.ts';
import { isMapping, type Mapping, type Say } from '../source/yaml-shape.ts';
import type { Formula, Term, Where } from './field.ts';

const SUMS = ['和', '差', '商', '百分比'] as const;

const FORMS =
  '写成 {和: [甲, 乙]}、{差: [甲, 乙]}、{商: [甲, 乙]}、{百分比: [甲, 乙]}、{个数: 甲}、{个数: 甲, 其中: {列: [选项]}}、{合计: 甲.列名} 或 {选: 选项名称, 某选项: 甲, …}';

/** `key` is where it stands in the definition. */
export function readFormula(value: unknown, key: string, say: Say): Formula | undefined {
  const formula = isMapping(value) ? (readCount(value) ?? readPick(value) ?? readSum(value)) : undefined;
  if (!formula) say(`${key} ${FORMS}`, key);
  return formula;
}

function readCount({ 个数: of, 其中: where, ...rest }: Mapping): Formula | undefined {
  if (typeof of !== 'string' || Object.keys(rest).length) return undefined;
  if (where === undefined) return { op: '个数', of };
  const [entry, ...more] = isMapping(where) ? Object.entries(where) : [];
  const [column = '', options] = entry ?? [];
  if (more.length || !isTexts(options)) return undefined;
  return { op: '个数', of, where: { column, options: options as readonly string[] } };
}

function readPick({ 选: by, ...rest }: Mapping): Formula | undefined {
  const terms = Object.entries(rest).flatMap(([option, term]) =>
    isTerm(term) ? [[option, term] as const] : [],
  );
  if (typeof by !== 'string' || !terms.length || terms.length < Object.keys(rest).length) return undefined;
  return { op: '选', by, options: Object.fromEntries(terms) };
}

function readSum(value: Mapping): Formula | undefined {
  const [[op, terms] = [], ...more] = Object.entries(value);
  if (more.length) return undefined;
  if (op === '合计' && typeof terms === 'string' && terms.includes('.')) {
    const [of = '', column = ''] = terms.split('.');
    return { op, of, column };
  }
  const sum = SUMS.find((known) => known === op);
  const several = Array.isArray(terms) && terms.length > 1 && terms.every(isTerm);
  if (!sum || !several || (sum === '百分比' && terms.length > 2)) return undefined;
  return { op: sum, terms };
}

function isTerm(term: unknown): term is Term {
  return typeof term === 'string' || typeof term === 'number';
}

const isAnyTerm = (term: unknown) => isText(term) || isNumber(term);

export function isFormula(value: unknown): boolean {
  if (!isMapping(value)) return false;
  if (value.op === '个数')
    return isText(value.of) && maybe(shaped<Where>({ column: isText, options: isTexts }))(value.where);
  if (value.op === '合计') return isText(value.of) && isText(value.column);
  if (value.op === '选') return isText(value.by) && recordOf(isAnyTerm)(value.options);
  return oneOf(SUMS)(value.op) && listOf(isAnyTerm)(value.terms);
}

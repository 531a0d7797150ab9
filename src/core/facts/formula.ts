// A formula of the vocabulary: read from its definition, and looked at when it comes back from anywhere.

import { type Check, isNumber, isText, isTexts, listOf, maybe, oneOf, recordOf } from '../source/shape.ts';
import { isMapping, type Mapping, type Say } from '../source/yaml-shape.ts';
import type { Condition, Formula, Term } from './field.ts';

const SUMS = ['和', '差', '商', '整商', '百分比'] as const;

const COLUMN_OPS = ['合计', '最大', '最早', '最晚', '各项'] as const;

const FORMS =
  '写成 {和: [甲, 乙]}、{差: [甲, 乙]}、{商: [甲, 乙]}、{整商: [甲, 乙]}、{百分比: [甲, 乙]}、{个数: 甲}、{个数: 甲, 其中: {列: [选项]}}、{合计: 甲.列名} 或 {选: 选项名称, 某选项: 甲, …}，最大、最早、最晚、各项、各行、按、按会议见 CONTRIBUTING.md';

/** `key` is where it stands in the definition. */
export function readFormula(value: unknown, key: string, say: Say): Formula | undefined {
  const formula = read(value);
  if (!formula) say(`${key} ${FORMS}`, key);
  return formula;
}

function read(value: unknown): Formula | undefined {
  if (!isMapping(value)) return undefined;
  return (
    readOfRows(value) ?? readByMeeting(value) ?? readByChoice(value) ?? readPick(value) ?? readSum(value)
  );
}

function readOfRows({ 其中: where, ...rest }: Mapping): Formula | undefined {
  const conditions = where === undefined ? [] : readConditions(where);
  if (!conditions) return undefined;
  const [only, ...more] = conditions;
  const some = only ? { where: more.length ? conditions : only } : {};
  const { 个数: of, 不同: unlike, 各行: rows, 列: columns, 人数: count, ...others } = rest;
  if (typeof of === 'string' && Object.keys(rest).length === (unlike === undefined ? 1 : 2))
    return unlike === undefined || isTexts(unlike)
      ? { op: '个数', of, ...some, ...(unlike === undefined ? {} : { unlike: unlike as readonly string[] }) }
      : undefined;
  if (typeof rows === 'string' && isMapping(columns) && !Object.keys(others).length) {
    const pairs = Object.entries(columns).flatMap(([own, source]) =>
      typeof source === 'string' ? [[own, source] as const] : [],
    );
    const said = typeof count === 'string' ? { count } : {};
    return pairs.length
      ? { op: '各行', of: rows, columns: Object.fromEntries(pairs), ...some, ...said }
      : undefined;
  }
  const [[op, place] = [], ...further] = Object.entries(rest);
  const known = COLUMN_OPS.find((each) => each === op);
  if (!known || further.length || typeof place !== 'string' || !place.includes('.')) return undefined;
  const [name = '', column = ''] = place.split('.');
  return { op: known, of: name, column, ...some };
}

/** Undefined where one of them cannot be read. */
function readConditions(where: unknown): readonly Condition[] | undefined {
  const entries = isMapping(where) ? Object.entries(where) : [];
  const read = entries.flatMap(([column, said]): Condition[] => {
    if (said === '填了') return [{ column, filled: true }];
    if (isTexts(said)) return [{ column, options: said as readonly string[] }];
    const words = isMapping(said) ? said.含 : undefined;
    return isTexts(words) ? [{ column, holding: words as readonly string[] }] : [];
  });
  return read.length && read.length === entries.length ? read : undefined;
}

function readByMeeting({ 按会议: by, ...rest }: Mapping): Formula | undefined {
  if (!isMapping(by) || Object.keys(rest).length) return undefined;
  const formulas = Object.entries(by).flatMap(([meeting, value]) => {
    const formula = MEETING_NAMES.some((known) => known === meeting) ? read(value) : undefined;
    return formula ? [[meeting, formula] as const] : [];
  });
  if (!formulas.length || formulas.length < Object.keys(by).length) return undefined;
  return { op: '按会议', formulas: Object.fromEntries(formulas) };
}

/** `没选` is what holds while nothing is chosen. */
function readByChoice({ 按: by, ...rest }: Mapping): Formula | undefined {
  const formulas = Object.entries(rest).flatMap(([option, value]) => {
    const formula = read(value);
    return formula ? [[option === '没选' ? '' : option, formula] as const] : [];
  });
  if (typeof by !== 'string' || !formulas.length || formulas.length < Object.keys(rest).length)
    return undefined;
  return { op: '按会议', by, formulas: Object.fromEntries(formulas) };
}

const MEETING_NAMES = ['民主生活会', '组织生活会'] as const;

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
  const sum = SUMS.find((known) => known === op);
  const several = Array.isArray(terms) && terms.length > 1 && terms.every(isTerm);
  if (!sum || !several || (sum === '百分比' && terms.length > 2)) return undefined;
  return { op: sum, terms };
}

function isTerm(term: unknown): term is Term {
  return typeof term === 'string' || typeof term === 'number';
}

const isAnyTerm = (term: unknown) => isText(term) || isNumber(term);

const isCondition: Check = (value) =>
  isMapping(value) &&
  isText(value.column) &&
  (isTexts(value.options) || isTexts(value.holding) || value.filled === true);
const areConditions: Check = (value) => isCondition(value) || listOf(isCondition)(value);

export function isFormula(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { op, of, where, unlike, column, columns, count } = value;
  const isOfRows = isText(of) && maybe(areConditions)(where);
  if (op === '个数') return isOfRows && maybe(isTexts)(unlike);
  if (op === '各行') return isOfRows && recordOf(isText)(columns) && maybe(isText)(count);
  if (oneOf(COLUMN_OPS)(op)) return isOfRows && isText(column);
  if (op === '按会议') return maybe(isText)(value.by) && recordOf(isFormula)(value.formulas);
  if (op === '选') return isText(value.by) && recordOf(isAnyTerm)(value.options);
  return oneOf(SUMS)(op) && listOf(isAnyTerm)(value.terms);
}

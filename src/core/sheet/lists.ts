// The lists of a meeting that offices keep in a spreadsheet, each with the rows or the figures it is made of.

import { type Facts, isGiven } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';

export type ListSpec =
  /** Columns of the rows, in this order; all without. */
  | { readonly name: string; readonly of: string; readonly columns?: readonly string[] }
  | { readonly name: string; readonly figures: readonly string[] };

/** In the order a meeting needs them. */
export const LISTS: readonly ListSpec[] = [
  { name: '学习安排', of: '学习安排' },
  { name: '意见汇总', of: '意见清单' },
  { name: '谈话安排', of: '谈话安排' },
  { name: '材料审核', of: '材料审核' },
  {
    name: '整改清单',
    of: '整改清单',
    columns: ['方面', '问题', '事例', '来源', '整改措施', '责任领导', '责任单位', '责任人', '完成时限'],
  },
  { name: '整改台账', of: '整改清单' },
  {
    name: '测评汇总',
    figures: [
      '党员总数',
      '正式党员数',
      '预备党员数',
      '应评党员数',
      '参评党员数',
      '未参评人数',
      '参评率',
      '测评票发出',
      '测评票收回',
      '有效票',
      '无效票',
      '优秀人数',
      '合格人数',
      '基本合格人数',
      '不合格人数',
      '不评等次人数',
      '优秀比例',
    ],
  },
  { name: '归档目录', of: '归档件' },
];

/** Those a paper has something for: the ones above, and whatever else it asks for in rows. */
export function listsIn(fields: readonly Field[], facts: Facts): readonly ListSpec[] {
  const isAsked = (name: string) => fields.some((field) => field.name === name);
  // A report counts the members: that alone is no summary of votes.
  const figures = (names: readonly string[]) => names.filter(isAsked).length * 2 > names.length;
  const rows = fields.flatMap(({ name, type }) => (type === 'rows' && isGiven(facts[name]) ? [name] : []));
  const known = LISTS.filter((list) => ('of' in list ? rows.includes(list.of) : figures(list.figures)));
  const of = new Set(known.flatMap((list) => ('of' in list ? [list.of] : [])));
  return [...known, ...rows.filter((name) => !of.has(name)).map((name) => ({ name, of: name }))];
}

// What was left of last year's list stands in this year's: as many items in both.

import { cellIn, rowsIn } from '../../members/members.ts';
import { valuesOf } from '../values.ts';
import type { BetweenRule } from './between.ts';

export const CARRIED_OVER: BetweenRule = {
  id: 'carried-over',
  description: '上年度没有完成的项数，与本年度整改清单里来源是“上年结转”的行数相同。',
  find: (papers, facts) => {
    const telling = papers.find(({ read, asked }) => valuesOf(read, asked).number('上年度未完成数'));
    const left = telling && valuesOf(telling.read, telling.asked).number('上年度未完成数')?.value;
    const carried = rowsIn(facts, '整改清单').filter((row) => cellIn(row, '来源') === '上年结转').length;
    // Without a source in any row the list does not say what was carried over.
    if (!telling || !carried || carried === left) return [];
    return [
      {
        id: '上年结转',
        severity: 'warning',
        papers: [telling.template.id],
        names: ['整改清单', '上年度未完成数'],
        message: `“整改清单”里来源是“上年结转”的有 ${carried} 行，“上年度未完成数”是 ${left}。没有完成的要逐项列入本年度清单，请核对。`,
      },
    ];
  },
};

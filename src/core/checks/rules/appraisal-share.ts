// The share of 优秀 in 民主评议党员: a third of what the notice counts from, and that is for the notice to say.

import type { Rule, RuleFinding } from '../rule.ts';
import type { Values } from '../values.ts';

export const APPRAISAL_SHARE: Rule = {
  id: 'excellent',
  severity: 'warning',
  description: '评定为优秀的党员，不超过所选基数的三分之一。',
  find: ({ values }) => excellent(values),
};

const BASES = { 党员总数: '党员总数', 正式党员: '正式党员数', 参评党员: '参评党员数' } as const;

function excellent(values: Values): readonly RuleFinding[] {
  const [best, chosen] = [values.number('优秀人数'), values.text('优秀比例基数')];
  if (!best) return [];
  const known = Object.entries(BASES).find(([option]) => option === chosen?.value);
  // Where none is chosen, what is too many of all members is too many of any.
  const [option, name] = known ?? (['党员总数', '党员总数'] as const);
  const base = values.number(name);
  if (!base || best.value * 3 <= base.value) return [];
  const most = Math.floor(base.value / 3);
  const third = base.value % 3 ? `${(base.value / 3).toFixed(2)}` : `${most}`;
  const limit = most ? `最多 ${most} 人` : '不到 1 人';
  return [
    {
      key: '优秀人数',
      paths: [best.path, chosen?.path ?? base.path],
      message: `“优秀人数”是 ${best.value}。${option} ${base.value} 人的三分之一是 ${third}，${limit}。通知一般规定优秀不超过三分之一，请按本年度通知核对人数和基数。`,
    },
  ];
}

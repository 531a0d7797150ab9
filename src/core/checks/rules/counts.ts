// R3, R5 to R8, R10: numbers that are parts of other numbers.

import type { Rule } from '../rule.ts';
import { type Bound, overBounds } from './at-most.ts';

function boundRule(id: string, description: string, bounds: readonly Bound[]): Rule {
  return { id, severity: 'error', description, find: ({ values }) => overBounds(bounds, values) };
}

export const COUNT_BOUNDS: readonly Rule[] = [
  boundRule('R3', '应到、预备党员、发言、谈话、交材料的人数，不超过应有的人数。', [
    { part: '应到人数', whole: '党员总数', why: '应到会的党员不能多于支部的党员，请核对。' },
    { part: '预备党员数', whole: '党员总数', why: '预备党员也是支部的党员，请核对两个人数。' },
    { part: '发言党员人数', whole: '实到人数', why: '没有到会的不能在会上发言，请核对。' },
    { part: '书记谈话人数', whole: '应到人数', less: 1, why: '书记本人不算，同一人谈几回仍计一人，请核对。' },
    // A group's meeting is attended by the group, while the whole branch may have written.
    {
      part: '提纲审核份数',
      whole: '应到人数',
      unlessAsked: '党员总数',
      why: '发言提纲一人一份，请核对。',
    },
    { part: '提纲审核份数', whole: '党员总数', why: '发言提纲一人一份，请核对。' },
    { part: '个人材料份数', whole: '党员总数', why: '党员个人的材料一人一份，不含支部班子的，请核对。' },
    { part: '个人清单份数', whole: '党员总数', why: '个人整改清单一人一份，请核对。' },
  ]),
  boundRule('R5', '收回的意见表不多于发出的。', [
    { part: '收回意见表份数', whole: '发出意见表份数', why: '收回的不能多于发出的，请核对两个份数。' },
  ]),
  boundRule('R6', '指出问题的意见不多于意见总数，其余的是建议。', [
    { part: '班子问题意见数', whole: '班子意见数', why: '问题和建议相加等于班子意见数，请核对。' },
    { part: '成员问题意见数', whole: '成员意见数', why: '问题和建议相加等于成员意见数，请核对。' },
  ]),
  // With both parts given the whole is their sum.
  boundRule('R7', '只有总数的意见，对班子、对成员的条数不多于总数。', [
    { part: '班子意见数', whole: '意见总数', why: '对班子的意见是总数的一部分，请核对。' },
    { part: '成员意见数', whole: '意见总数', why: '对成员的意见是总数的一部分，请核对。' },
  ]),
  {
    id: 'R8',
    severity: 'warning',
    description: '支部班子的问题个数，不多于征求到的意见和自查的条数。',
    find: ({ values }) => {
      const problems = values.rows('整改清单').length;
      const opinions = values.number('意见总数') ?? values.number('班子意见数');
      const own = values.number('自查条数');
      if (!opinions || !own || problems <= opinions.value + own.value) return [];
      return [
        {
          key: '整改清单',
          paths: [['整改清单'], own.path, opinions.path],
          message: `“整改清单”有 ${problems} 个问题，多于征求到的意见 ${opinions.value} 条和“自查条数” ${own.value} 条之和。请核对条数，写清问题从哪里来。`,
        },
      ];
    },
  },
  boundRule('R10', '每个问题所举事例，最少的不多于最多的。', [
    {
      part: '每题事例最少数',
      whole: '每题事例最多数',
      why: '最少数不能大于最多数，两个数可能填反了，请核对。',
    },
  ]),
];

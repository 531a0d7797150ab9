// What the rules of the appraisal say, word for word, and which figure their buttons put there.
import { describe, expect, test } from 'vitest';
import { findingsOf } from './check-case.ts';

const of = (change: Readonly<Record<string, unknown>>) =>
  findingsOf({ template: 'party-member-appraisal-report', change });

describe('the largest number of 优秀 is said with the base', () => {
  test.each([
    ['党员总数', 13, '党员总数 38 人的三分之一是 12.67，最多 12 人。'],
    ['参评党员', 13, '参评党员 36 人的三分之一是 12，最多 12 人。'],
    ['正式党员', 13, '正式党员 36 人的三分之一是 12，最多 12 人。'],
  ])('%s', (优秀比例基数, 优秀人数, said) => {
    const [found, ...others] = of({ 优秀比例基数, 优秀人数, 合格人数: 20 });
    expect(others).toEqual([]);
    expect(found?.severity).toBe('warning');
    expect(found?.message).toBe(
      `“优秀人数”是 13。${said}通知一般规定优秀不超过三分之一，请按本年度通知核对人数和基数。`,
    );
  });

  test('where a third is nobody', () => {
    const two = { 党员总数: 2, 应评党员数: 2, 参评党员数: 2, 优秀人数: 1, 合格人数: 1, 基本合格人数: 0 };
    const said = of({ ...two, 优秀比例基数: '参评党员' }).find(({ rule }) => rule === 'excellent');
    expect(said?.message).toContain('参评党员 2 人的三分之一是 0.67，不到 1 人。');
  });
});

describe('a button puts the figure there where it is plain', () => {
  const repairOf = (change: Readonly<Record<string, unknown>>, rule: string) =>
    of(change).find(({ id }) => id === rule)?.repair;

  test('those who did not come are taken out of those without a grade', () => {
    expect(repairOf({ 不评等次人数: 4 }, 'grades:不评等次人数')).toEqual({ path: ['不评等次人数'], fact: 2 });
  });

  test('not where those who did not come were graded', () => {
    const change = { 合格人数: 24, 优秀人数: 11 };
    expect(of(change).map(({ message }) => message)).toEqual([
      '评定等次 36 人，不评等次 2 人，相加是 38 人，“参评党员数”是 36。没有参加评议的也评了等次的，请按本年度通知核对。',
    ]);
    expect(repairOf(change, 'grades:不评等次人数')).toBeUndefined();
  });

  test('one reason holds all who are missing', () => {
    const one = { 未参评人员: [{ 情形: '流动党员', 人数: 1 }] };
    expect(repairOf(one, 'grades:未参评人员')).toEqual({ path: ['未参评人员', 0, '人数'], fact: 2 });
  });

  test('not where there are two reasons', () => {
    const two = [1, 2].map((人数) => ({ 情形: `第${人数}种党员`, 人数 }));
    expect(repairOf({ 未参评人员: two }, 'grades:未参评人员')).toBeUndefined();
  });
});

test('a vote in a meeting of groups is told with the article', () => {
  const [found] = findingsOf({
    template: 'branch-life-and-appraisal-report',
    change: { 组织形式: '党小组会' },
  });
  expect(found?.source).toBe('《中国共产党支部工作条例（试行）》第十八条（2018年10月28日印发）');
});

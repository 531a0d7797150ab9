// A copy for the next year says every place whose year it changed.
import { expect, test } from 'vitest';
import { whatMovedOn } from '../../src/desk/keep/next-year-draft.ts';
import { newDraft } from '../../src/storage/new-draft.ts';

const before = { 年度: '2026', 通知文号: '某党〔2026〕6号', 会议日期: '2026-10-16', 上年度整改总数: '5' };
const said = (facts: typeof before) =>
  whatMovedOn(newDraft({ template: 'any', revised: '2026-01-01', off: [], facts, lastYear: {} }, 0), before);

test('names a number whose year moved', () => {
  const sentence = said({ ...before, 年度: '2027', 通知文号: '某党〔2027〕6号', 上年度整改总数: '6' });
  expect(sentence).toMatch(/^年度已改为 2027，“通知文号”里的年份也推后一年，声明都已取消勾选；/);
});

test('names nothing that stayed', () => {
  expect(said({ ...before, 年度: '2027' })).toMatch(/^年度已改为 2027，声明都已取消勾选；/);
});

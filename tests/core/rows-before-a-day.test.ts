// Rows chosen by a column of days that comes before a date: what is overdue on the closing day.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { templateOf } from './compile-text.ts';

const fields = `清单:
  type: 多行
  columns:
    问题: {type: 文本}
    状态: {type: 选项, options: [成, 未]}
    时限: {type: 时限}
截止: {type: 日期}
地点: {type: 文本}`;
const body =
  '{{^清单.未.时限早于截止.个数}}没有逾期{{/清单.未.时限早于截止.个数}}{{#清单.未.时限早于截止}}{{问题}}{{^末项}}、{{/末项}}{{/清单.未.时限早于截止}}';
const rows = [
  { 问题: '甲', 状态: '未', 时限: '2026-03-31' },
  { 问题: '乙', 状态: '未', 时限: '2026年9月底前' },
  { 问题: '丙', 状态: '成', 时限: '2026-03-31' },
  { 问题: '丁', 状态: '未', 时限: '长期坚持' },
  { 问题: '戊', 状态: '未' },
];

test.each([
  ['2026-09-30', '甲'],
  ['2026-10-01', '甲、乙'],
  ['2026-03-31', '没有逾期'],
  ['', '没有逾期'],
])('on %s: %s', (day, said) => {
  expect(toText(fill(templateOf({ fields, body }), { 清单: rows, 截止: day }))).toContain(said);
});

test.each(['清单.问题早于截止', '清单.时限早于地点', '清单.时限早于没有', '清单.早于截止'])(
  '%s is refused',
  (name) => {
    expect(() => templateOf({ fields, body: `{{${name}.数}}` })).toThrow(/没有视图/);
  },
);

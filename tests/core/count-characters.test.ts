// Counts as Word gives them under 字数统计: 字数, and 字符数（不计空格）.
import { describe, expect, test } from 'vitest';
import { bodyCharacters, countCharacters, countMarks } from '../../src/core/document/count-characters.ts';
import type { Block } from '../../src/core/document/document.ts';
import type { Role } from '../../src/core/style/roles.ts';

test.each([
  ['', 0, 0],
  ['会议主题', 4, 4],
  ['会议，主题。', 6, 6],
  ['2026年1月8日', 6, 9],
  ['第 12 次 group study', 5, 14],
  ['“改作风”——减负……', 11, 11],
  ['占80%，共1,234份', 6, 12],
  ['甲\n　乙\t丙', 4, 3],
  ['𠮷', 1, 1],
])('Word counts %j as %i, and %i characters', (text, count, marks) => {
  expect(countCharacters(text)).toBe(count);
  expect(countMarks(text)).toBe(marks);
});

describe('the text proper', () => {
  const line = (role: Role, text: string): Block => ({ kind: 'paragraph', role, runs: [{ text }] });
  const table: Block = {
    kind: 'table',
    columns: [{ title: '列名', width: 8844, centered: false }],
    rows: [[[{ text: '甲乙丙' }]]],
  };
  const count = (...blocks: readonly Block[]) => bodyCharacters({ title: '', blocks, gaps: [] });

  test.each<[what: string, blocks: readonly Block[], count: number]>([
    [
      'title, addressee, signature and date are left out',
      [
        line('title', '报告'),
        line('addressee', '区委：'),
        line('signature', '街道'),
        line('date', '2026年1月8日'),
      ],
      0,
    ],
    ['headings and paragraphs count', [line('heading1', '一、会前'), line('body', '会议。')], 7],
    ['tables count with their heads', [table], 5],
    [
      'what follows an attachment label does not',
      [line('body', '会议'), line('attachmentLabel', '附件'), line('body', '清单'), table],
      2,
    ],
  ])('%s', (_, blocks, expected) => {
    expect(count(...blocks)).toBe(expected);
  });
});

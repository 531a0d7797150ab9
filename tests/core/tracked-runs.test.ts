// What was changed in a line, as a person would mark it; and the lines as the page shows them.
import { expect, test } from 'vitest';
import { trackChanges } from '../../src/core/compare/track-changes.ts';
import { trackedRuns } from '../../src/core/compare/tracked-runs.ts';
import type { Document, Paragraph } from '../../src/core/document/document.ts';
import { changedLines } from '../../src/desk/keep/changed-lines.ts';

test.each([
  { before: '会议由书记主持。', now: '会议由副书记主持。', marked: '会议由[+副]书记主持。' },
  { before: '查摆问题12个', now: '查摆问题15个', marked: '查摆问题1[-2][+5]个' },
  { before: '开展谈心谈话', now: '', marked: '[-开展谈心谈话]' },
  { before: '', now: '开展谈心谈话', marked: '[+开展谈心谈话]' },
  { before: '一样的话。', now: '一样的话。', marked: '一样的话。' },
  {
    before: '先学习，再谈话，后开会。',
    now: '再谈话，先学习，后开会。',
    marked: '[-先学习，]再谈话，[+先学习，]后开会。',
  },
  { before: '生僻字𠮷在', now: '生僻字𠮷不在', marked: '生僻字𠮷[+不]在' },
])('$before → $now', ({ before, now, marked }) => {
  expect(said(trackedRuns([{ text: before }], [{ text: now }]))).toBe(marked);
});

test('a character that stands alone between two changes goes with them', () =>
  expect(said(trackedRuns([{ text: '春季的班' }], [{ text: '夏天的课' }]))).toBe('[-春季的班][+夏天的课]'));

test('the mark of a blank is one, and another font is a change', () => {
  const gap = { text: '【待填：年度】', gap: true } as const;
  expect(said(trackedRuns([gap], [{ text: '2026年度' }]))).toBe('[-【待填：年度】][+2026年度]');
  expect(said(trackedRuns([{ text: '要点' }], [{ text: '要点', font: '楷体' }]))).toBe('[-要点][+要点]');
});

test('the page shows changed lines alone, and of what stays only the words around', () => {
  const long = '本单位党组按照上级通知要求认真做好会前各项准备工作并逐项落实到人';
  const before = paper(['不变的一段。', `${long}。共谈话3次。${long}`, '删去的一段。']);
  const now = paper(['不变的一段。', `${long}。共谈话5次。${long}`, '加上的一段很不相同。']);
  const tracked = trackChanges(before, now);
  expect(tracked.places).toBe(3);
  expect(
    changedLines(tracked).map((line) =>
      said(line.map(({ text, ...rest }) => ({ ...rest, runs: [{ text }] }))),
    ),
  ).toEqual([
    expect.stringMatching(/^…….{20,26}共谈话\[-3\]\[\+5\]次。.{18,24}……$/),
    '[-删去][+加上]的一段[+很不相同]。',
  ]);
});

function paper(lines: readonly string[]): Document {
  const blocks = lines.map((text): Paragraph => ({ kind: 'paragraph', role: 'body', runs: [{ text }] }));
  return { title: '', blocks, gaps: [] };
}

const MARKS = { added: '+', removed: '-' } as const;

function said(parts: ReturnType<typeof trackedRuns>): string {
  return parts
    .map(({ change, runs }) => {
      const text = runs.map((run) => run.text).join('');
      return change ? `[${MARKS[change]}${text}]` : text;
    })
    .join('');
}

// A change made by hand in Word leads to the answers whose words it touches, in every paper.
import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/core/compare/compare-text.ts';
import { factsTouched } from '../../src/core/compare/facts-touched.ts';
import type { Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { report } from '../e2e/report.ts';

const PAPER: Document = {
  title: '',
  blocks: [
    {
      kind: 'paragraph',
      role: 'body',
      runs: [
        { text: '会议由' },
        { text: '党工委书记', from: ['主持人职务'] },
        { text: '主持，应到' },
        { text: '9', from: ['应到人数'] },
        { text: '人。' },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: '问题', width: 4422, centered: false },
        { title: '完成时限', width: 4422, centered: false },
      ],
      rows: [
        [
          [{ text: '研讨少', from: ['整改清单', 0, '问题'] }],
          [{ text: '2026年6月30日', from: ['整改清单', 0, '完成时限'] }],
        ],
      ],
    },
  ],
  gaps: [],
};
const LINES = toText(PAPER).split('\n');
const touched = (change: (text: string) => string | undefined) => {
  const found = LINES.flatMap((line) => change(line) ?? []);
  return compareText(LINES, found).map((difference) => factsTouched(PAPER, difference));
};

describe('a change', () => {
  test.each([
    ['of an answer', (text: string) => text.replace('9', '10'), [[['应到人数']]]],
    ['inside an answer', (text: string) => text.replace('书记', '副书记'), [[['主持人职务']]]],
    [
      'over two answers',
      (text: string) => text.replace('书记主持，应到9', '主任主持，应到8'),
      [[['主持人职务'], ['应到人数']]],
    ],
    ['of the words of the template', (text: string) => text.replace('，应到', '，应当到会'), [[]]],
    ['of a cell', (text: string) => text.replace('6月30日', '9月30日'), [[['整改清单', 0, '完成时限']]]],
  ])('%s', (_, change, expected) => {
    expect(touched(change)).toEqual(expected);
  });

  test('that takes a paragraph out names its answers, one that adds a paragraph none', () => {
    expect(touched((text) => (text.startsWith('会议由') ? undefined : text))).toEqual([
      [['主持人职务'], ['应到人数']],
    ]);
    const [added] = compareText(LINES, [...LINES, '另起一段。']);
    expect(added && factsTouched(PAPER, added)).toEqual([]);
  });
});

test('an answer changed in a whole report is found again', () => {
  const document = fill(report.template, report.sample);
  const lines = toText(document).split('\n');
  const place = String(report.sample.会议地点);
  const found = lines.map((line) => line.replace(place, `${place}旁边的小会议室`));
  const paths = compareText(lines, found).flatMap((difference) => factsTouched(document, difference));
  expect(paths.map(String)).toContain('会议地点');
});

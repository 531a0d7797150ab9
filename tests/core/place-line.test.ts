// A spread line reaches the edge of its room and does not pass it.
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/core/document/document.ts';
import { breakLines } from '../../src/core/layout/break-lines.ts';
import { placeLine } from '../../src/core/layout/place-line.ts';

const MEASURE = { em: 320, spacing: -5 };
const WIDTH = 8844;

/** Where the first line of a text longer than a line begins and ends. */
function edges(...texts: readonly string[]): readonly [number, number] {
  const runs = texts.map((text): Run => ({ text }));
  const [line] = breakLines(runs, MEASURE, [WIDTH, WIDTH]);
  const placed = line ? placeLine(line, { x: 100, width: WIDTH }, 'both', MEASURE) : [];
  const last = placed.at(-1);
  return [placed[0]?.x ?? 0, (last?.x ?? 0) + (last?.width ?? 0)];
}

describe('a line of', () => {
  test.each<[what: string, texts: readonly string[]]>([
    ['汉字 alone', ['会'.repeat(40)]],
    ['two runs', ['会'.repeat(10), '议'.repeat(30)]],
    ['digits that leave much room', [`${'会'.repeat(24)}2025123456789年${'议'.repeat(9)}`]],
    ['a number at its end', [`${'会'.repeat(26)}20${'2512'.repeat(3)}${'议'.repeat(9)}`]],
    ['a last run of one character', ['会'.repeat(27), '议', '题'.repeat(20)]],
  ])('%s', (_, texts) => {
    const [from, to] = edges(...texts);
    expect(from).toBe(100);
    expect(to).toBeCloseTo(100 + WIDTH, 6);
  });
});

describe('every run stands at its place', () => {
  const EM = { em: 100, spacing: 0 };
  type At = readonly [text: string, x: number, width: number];
  type Case = { about: string; texts: string[]; width: number; at: At[] } & Partial<{
    align: 'both' | 'center' | 'left' | 'right';
    ends: boolean;
    tabs: number[];
    spacing: number;
  }>;
  test.each<Case>([
    { about: 'spread to the edge', texts: ['会议会议'], width: 400, at: [['会议会议', 50, 1000]] },
    {
      about: 'not where the paragraph ends',
      texts: ['会议'],
      width: 200,
      ends: true,
      at: [['会议', 50, 200]],
    },
    { about: 'in the middle', align: 'center', texts: ['会议'], width: 200, at: [['会议', 450, 200]] },
    { about: 'on the right', align: 'right', texts: ['会议'], width: 200, at: [['会议', 850, 200]] },
    { about: 'on the left', align: 'left', texts: ['会议'], width: 200, at: [['会议', 50, 200]] },
    { about: 'wider than its room', align: 'right', texts: ['会'], width: 1200, at: [['会', 50, 100]] },
    {
      about: 'the second run behind what the first was spread by',
      texts: ['会', '议会'],
      width: 300,
      at: [
        ['会', 50, 450],
        ['议会', 500, 550],
      ],
    },
    { about: 'no room inside a number', texts: ['会议20'], width: 300, at: [['会议20', 50, 1000]] },
    { about: 'nothing but a number', texts: ['2025'], width: 200, at: [['2025', 50, 200]] },
    { about: 'the space at its end is none', texts: ['会议 '], width: 200, at: [['会议 ', 50, 1050]] },
    {
      about: 'each character closer by the spacing',
      texts: ['会议'],
      width: 190,
      ends: true,
      spacing: -5,
      at: [['会议', 50, 190]],
    },
    {
      about: 'behind a tab at the next stop',
      align: 'left',
      texts: ['甲\t乙'],
      width: 200,
      tabs: [100, 400],
      at: [
        ['甲', 50, 100],
        ['乙', 450, 100],
      ],
    },
    {
      about: 'behind a tab without a stop two characters on',
      align: 'left',
      texts: ['甲', '\t乙'],
      width: 200,
      tabs: [100],
      at: [
        ['甲', 50, 100],
        ['乙', 350, 100],
      ],
    },
  ])('$about', ({ texts, width, align = 'both', ends = false, tabs, spacing = 0, at }) => {
    const line = { runs: texts.map((text): Run => ({ text })), width, ends };
    const placed = placeLine(line, { x: 50, width: 1000 }, align, { ...EM, spacing }, tabs);
    expect(placed.map(({ text, x, width: own }) => [text, x, own])).toEqual(at);
  });
});

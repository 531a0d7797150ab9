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

// Several organs that seal one paper: seals of 42 mm neither touch nor leave the text area (GB/T 9704 7.3.5.1), read off the laid-out page.
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { millimetres, PAGE, ZI } from '../../src/core/style/page.ts';
import { toText } from '../../src/render/text.ts';
import { fillPaper } from './compile-text.ts';

const SEAL = millimetres(42);
const DATE = '2026-11-28';
const LONG = '中共明川区晴澜街道工作委员会';

const signed = (organs: readonly string[], seal = '盖章', body = '甲。') =>
  fillPaper({ body }, { 署名机关: [...organs], 成文日期: DATE, 盖章方式: seal });

type Name = { readonly text: string; readonly page: number; readonly x: number; readonly y: number };

/** The middle of every name and of the date. */
function middles(organs: readonly string[], body?: string): Name[] {
  return layOut(signed(organs, '盖章', body)).flatMap(({ number, lines }) =>
    lines
      .filter(({ role }) => role === 'signature' || role === 'date')
      .flatMap(({ runs, y, height }) =>
        runs.map(({ text, x, width }) => ({ text, page: number, x: x + width / 2, y: y + height / 2 })),
      ),
  );
}

const SETS: readonly (readonly string[])[] = [
  ['甲局党组', '乙局党组'],
  [LONG, '明川区人民政府晴澜街道办事处'],
  ['甲局', '乙局', '丙局'],
  ['甲局党组', LONG, '丙局'],
  ['甲局', '乙局', '丙局', '丁局'],
  ['明川区公安局', '明川区司法局', '明川区民政局', '明川区财政局', '明川区审计局'],
  [LONG, '中共明川区人力资源和社会保障局党组', '甲局', '乙局', '丙局', '丁局', '戊局'],
];

describe.each(SETS.map((organs) => ({ name: organs.join(' '), organs })))('$name', ({ organs }) => {
  const all = middles(organs);
  const [date, seals] = [all.at(-1), all.slice(0, -1)];

  test('stand in their order, all of them', () => {
    expect(seals.map(({ text }) => text)).toEqual(organs);
  });

  test('have seals that do not touch', () => {
    const apart = seals.flatMap((one, at) =>
      seals.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...apart)).toBeGreaterThan(SEAL + millimetres(1));
  });

  test('have seals inside the text area', () => {
    expect(Math.min(...seals.map(({ x }) => x)) - SEAL / 2).toBeGreaterThanOrEqual(PAGE.left);
    expect(Math.max(...seals.map(({ x }) => x)) + SEAL / 2).toBeLessThanOrEqual(PAGE.left + PAGE.textWidth);
  });

  test('have the date under the last of them, in its middle', () => {
    const last = seals.at(-1);
    expect(Math.abs((date?.x ?? 0) - (last?.x ?? 0))).toBeLessThan(4);
    expect(Math.round((date?.y ?? 0) - (last?.y ?? 0))).toBe(PAGE.linePitch);
  });
});

test('three short names leave the date four 字 from the edge', () => {
  const date = middles(['甲局', '乙局', '丙局']).at(-1);
  expect(Math.abs(PAGE.left + PAGE.textWidth - 4 * ZI - 7 * 160 - (date?.x ?? 0))).toBeLessThan(4);
});

test('four organs are two and two', () => {
  const rows = new Set(
    middles(['甲局', '乙局', '丙局', '丁局'])
      .slice(0, -1)
      .map(({ y }) => Math.round(y)),
  );
  expect(rows.size).toBe(2);
});

test('rows of seals stay on one page with the date and text above them', () => {
  for (const lines of [8, 12, 14, 18, 20]) {
    const pages = new Set(middles(SETS[5] ?? [], '甲。\n'.repeat(lines)).map(({ page }) => page));
    expect(pages.size).toBe(1);
  }
});

test('without seals the names stay one under the other', () => {
  const document = signed(['甲局党组', '乙局党组'], '不盖章');
  const names = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'signature'
      ? [block.runs.map(({ text }) => text).join('')]
      : [],
  );
  expect(names).toEqual(['甲局党组', '乙局党组']);
});

test('a text shows the names of a row side by side', () => {
  expect(toText(signed(['甲局党组', '乙局党组']))).toContain('甲局党组\t乙局党组\n2026年11月28日');
});

// Where signature and date stand (GB/T 9704 7.3.5), read off the laid-out page in 字.
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { textWidth } from '../../src/core/style/char-width.ts';
import { PAGE, ZI } from '../../src/core/style/page.ts';
import { fillPaper } from './compile-text.ts';

const EM = 320;
const DATE = '2026-1-8';
const LONG_DATE = '2026-11-28';

type Place = { readonly text: string; readonly left: number; readonly right: number };

/** Each line of signature and date, with what is left free on both sides in twips. */
function places(organs: readonly string[], date: string, seal: '盖章' | '不盖章'): Place[] {
  const pages = layOut(
    fillPaper({ body: '甲。' }, { 署名机关: [...organs], 成文日期: date, 盖章方式: seal }),
  );
  return pages
    .flatMap(({ lines }) => lines)
    .filter(({ role }) => role === 'signature' || role === 'date')
    .map(({ runs }) => {
      const text = runs.map((run) => run.text).join('');
      const left = (runs[0]?.x ?? 0) - PAGE.left;
      return { text, left, right: PAGE.textWidth - left - textWidth(text) * EM };
    });
}

function near(actual: number | undefined, expected: number) {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(2);
}

describe('without seal', () => {
  test.each([
    ['the longer signature stands 2 字 from the edge', '某'.repeat(14), DATE, 'signature'],
    ['the signature as wide as the date', '某'.repeat(6), DATE, 'signature'],
    ['a signature a little longer', '某'.repeat(7), DATE, 'signature'],
    ['the longer date stands 2 字 from the edge', '某某', DATE, 'date'],
    ['a long date', '某'.repeat(6), LONG_DATE, 'date'],
    ['a wide signature', '某'.repeat(25), DATE, 'signature'],
  ])('%s: %s', (_, organ, date, outer) => {
    const [signature, day] = places([organ], date, '不盖章');
    near(outer === 'signature' ? signature?.right : day?.right, 2 * ZI);
    near((day?.left ?? 0) - (signature?.left ?? 0), 2 * ZI);
  });

  test('a signature as wide as the text leaves the date 2 字 behind its first character', () => {
    const [signature, day] = places(['某'.repeat(27)], DATE, '不盖章');
    expect(signature?.left).toBeGreaterThanOrEqual(0);
    near((day?.left ?? 0) - (signature?.left ?? 0), 2 * ZI);
  });
});

describe('with seal', () => {
  test.each([
    ['a signature longer than the date', '某'.repeat(12), DATE],
    ['a signature as wide as the date', '某'.repeat(6), DATE],
    ['a short signature', '某某', DATE],
    ['a long date', '某'.repeat(10), LONG_DATE],
    ['the widest signature that fits', '某'.repeat(13), DATE],
  ])('%s is centred on the date, 4 字 from the edge', (_, organ, date) => {
    const [signature, day] = places([organ], date, '盖章');
    near(day?.right, 4 * ZI);
    near((signature?.left ?? 0) - (day?.left ?? 0), (textWidth(day?.text ?? '') - organ.length) * (EM / 2));
  });

  test.each([[15], [20], [27]])(
    'a signature of %d characters stays inside the text area, the date centred under it',
    (length) => {
      const [signature, day] = places(['某'.repeat(length)], DATE, '盖章');
      expect(signature?.left).toBeGreaterThanOrEqual(-2);
      expect(signature?.right).toBeGreaterThanOrEqual(-2);
      near((day?.left ?? 0) - (signature?.left ?? 0), ((length - 6) * EM) / 2);
    },
  );
});

describe('several organs', () => {
  test('stand in their order above the date', () => {
    const order = places(['某某委员会', '某局'], DATE, '不盖章').map(({ text }) => text);
    expect(order).toEqual(['某某委员会', '某局', '2026年1月8日']);
  });

  test('none leaves the text area', () => {
    for (const seal of ['盖章', '不盖章'] as const) {
      const all = places(['某'.repeat(27), '某局', '某'.repeat(9)], DATE, seal);
      expect(all.filter(({ left, right }) => left < -2 || right < -2)).toEqual([]);
    }
  });
});

test('signature and date stay on one page', () => {
  for (const lines of [14, 15, 16, 17, 18, 19, 20]) {
    const facts = { 署名机关: ['某某委员会'], 成文日期: DATE, 盖章方式: '不盖章' };
    const pages = layOut(fillPaper({ body: '甲。\n'.repeat(lines) }, facts));
    const on = (role: string) => pages.findIndex((page) => page.lines.some((line) => line.role === role));
    expect(on('signature')).toBe(on('date'));
  }
});

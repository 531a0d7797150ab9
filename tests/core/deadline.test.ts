// Deadlines as lists of rectification have them: read, printed in tables and in sentences, compared by their last day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/core/facts/date.ts';
import { readDeadline } from '../../src/core/facts/deadline.ts';
import { guessDeadline } from '../../src/core/facts/guess-deadline.ts';

describe('a deadline', () => {
  test.each([
    ['2026-6-30', '2026年6月30日', '2026年6月30日前完成', '2026-06-30'],
    ['2026年6月30日前', '2026年6月30日', '2026年6月30日前完成', '2026-06-30'],
    ['2026年6月30日前完成', '2026年6月30日', '2026年6月30日前完成', '2026-06-30'],
    ['2026年6月底前', '2026年6月底前', '2026年6月底前完成', '2026-06-30'],
    ['力争2026年6月底前完成', '2026年6月底前', '2026年6月底前完成', '2026-06-30'],
    ['2026年6月底前/长期坚持', '2026年6月底前，长期坚持', '2026年6月底前完成，长期坚持', '2026-06-30'],
    ['2026年6月底前完成整改', '2026年6月底前', '2026年6月底前完成', '2026-06-30'],
    ['2026年6月底', '2026年6月底', '2026年6月底前完成', '2026-06-30'],
    ['二〇二六年六月底之前', '2026年6月底前', '2026年6月底前完成', '2026-06-30'],
    ['2026年6月', '2026年6月', '2026年6月完成', '2026-06-30'],
    ['2026年6月前', '2026年6月前', '2026年6月前完成', '2026-06-30'],
    ['2026年2月底前', '2026年2月底前', '2026年2月底前完成', '2026-02-28'],
    ['2026年6月中旬', '2026年6月中旬', '2026年6月中旬前完成', '2026-06-20'],
    ['2026年3月至5月', '2026年3月至5月', '2026年3月至5月完成', '2026-05-31'],
    ['2026年底前', '2026年底前', '2026年底前完成', '2026-12-31'],
    ['2026年年底', '2026年底', '2026年底前完成', '2026-12-31'],
    ['2026年内', '2026年内', '2026年内完成', '2026-12-31'],
    ['2026年二季度末', '2026年二季度末', '2026年二季度末前完成', '2026-06-30'],
    ['2026年第3季度', '2026年三季度', '2026年三季度完成', '2026-09-30'],
    ['2026年上半年', '2026年上半年', '2026年上半年完成', '2026-06-30'],
    ['立行立改', '立行立改', '立行立改', undefined],
    ['立行立改。', '立行立改', '立行立改', undefined],
    ['即知即改', '即知即改', '即知即改', undefined],
    ['长期坚持', '长期坚持', '长期坚持', undefined],
    ['长期', '长期坚持', '长期坚持', undefined],
    ['持续推进', '持续推进', '持续推进', undefined],
    ['常态长效', '常态长效', '常态长效', undefined],
    ['常态化坚持', '常态化坚持', '常态化坚持', undefined],
    ['立行立改，长期坚持', '立行立改，长期坚持', '立行立改，长期坚持', undefined],
    ['立行立改并长期坚持', '立行立改，长期坚持', '立行立改，长期坚持', undefined],
    ['2026年6月底前完成，并持续推进', '2026年6月底前，持续推进', '2026年6月底前完成，持续推进', '2026-06-30'],
    ['会后三个月内', '会后三个月内', '会后三个月内完成', undefined],
    ['每季度', '每季度', '每季度推进', undefined],
    ['每月一次', '每月一次', '每月一次推进', undefined],
    ['2026年6月底前，每季度', '2026年6月底前，每季度', '2026年6月底前完成，每季度推进', '2026-06-30'],
    ['6月底前', '6月底前', '6月底前完成', undefined],
    ['年底前', '年底前', '年底前完成', undefined],
  ])('%s is %s; %s', (typed, words, done, last) => {
    const deadline = readDeadline(typed);
    if (typeof deadline === 'string') throw new Error(deadline);
    expect([deadline.words, deadline.done]).toEqual([words, done]);
    expect(deadline.last && isoDate(deadline.last)).toBe(last);
  });

  test.each([
    ['6月底前', true],
    ['年底前', true],
    ['一季度末', true],
    ['2026年6月底前', undefined],
    ['立行立改', undefined],
  ])('%s leaves its year out: %s', (typed, noYear) => {
    const deadline = readDeadline(typed);
    expect(typeof deadline === 'object' && deadline.noYear).toBe(noYear);
  });

  test.each([
    ['2026-06-31', '2026年6月没有 31 日，请核对'],
    ['2026年13月底前', '没有 13 月，请核对'],
    ['1026年6月底前', '年份 1026 不合常理，请核对'],
    ['6月30日前', '“6月30日前”没有写年份，请写成 2026年6月30日 这样'],
    ['尽快', '“尽快”不是时限，请写成 2026年6月30日、2026年6月底前、立行立改 或 长期坚持'],
    ['已', '“已”不是时限，请写成 2026年6月30日、2026年6月底前、立行立改 或 长期坚持'],
    ['立行立改，尽快', '“立行立改，尽快”不是时限，请写成 2026年6月30日、2026年6月底前、立行立改 或 长期坚持'],
    ['', '“”不是时限，请写成 2026年6月30日、2026年6月底前、立行立改 或 长期坚持'],
  ])('%s is refused: %s', (typed, sentence) => {
    expect(readDeadline(typed)).toBe(sentence);
  });
});

describe('what was plainly meant by a deadline', () => {
  test.each([
    ['26年6月底', '2026年6月底'],
    ['26年底前', '2026年底前'],
    ['’26年二季度末', '2026年二季度末'],
    ['26年6月30日', '2026年6月30日'],
    ['2026~6~30', '2026年6月30日'],
    ['26年13月底', undefined],
    ['尽快', undefined],
    ['', undefined],
  ])('%s: %s', (typed, words) => {
    expect(guessDeadline(typed)).toBe(words);
  });
});

test('what a deadline prints is that deadline, and no word stands twice', () => {
  const year = fc.integer({ min: 1990, max: 2100 });
  const typed = fc.oneof(
    fc
      .tuple(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('', '底', '中旬', '末'),
        fc.constantFrom('', '前', '之前', '前完成'),
      )
      .map(([y, m, end, before]) => `${y}年${m}月${end}${before}`),
    fc
      .tuple(year, fc.constantFrom('年底', '年末前', '年一季度', '年第4季度末前', '年下半年', '年内'))
      .map(([y, rest]) => `${y}${rest}`),
    fc.constantFrom('立行立改', '长期坚持', '持续推进', '常态长效', '常抓不懈'),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const deadline = readDeadline(text);
      if (typeof deadline === 'string') throw new Error(deadline);
      expect(readDeadline(deadline.words)).toEqual(deadline);
      expect(readDeadline(deadline.done)).toMatchObject({ done: deadline.done });
      expect(deadline.done).not.toMatch(/前前|完成完成|坚持前|改前/);
    }),
  );
});

// What a commit leaves out of a random test another does, and the whole does all of it.
import { describe, expect, test } from 'vitest';
import { sharesOf } from '../shares.ts';

describe('of 400 runs', () => {
  const whole = sharesOf(400, true, 7);

  test('the whole does every one, each share with a seed of its own', () => {
    expect(whole.map(({ numRuns }) => numRuns)).toEqual([100, 100, 100, 100]);
    expect(new Set(whole.map(({ seed }) => seed)).size).toBe(4);
    expect(sharesOf(400, true, 0)).toEqual(whole);
  });

  test('a commit does one share, and four in a row all of them', () => {
    const each = [40, 41, 42, 43].map((commit) => sharesOf(400, false, commit));
    expect(each.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(each.flat()).toEqual(whole);
    expect(sharesOf(400, false, 41)).toEqual(sharesOf(400, false, 41));
  });
});

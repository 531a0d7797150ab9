import { describe, expect, test } from 'vitest';
import { isoTime, printTime, readTime } from '../../src/core/facts/time.ts';

describe('a time of day', () => {
  test.each([
    ['15:00', '15:00', '下午3时'],
    ['15：00', '15:00', '下午3时'],
    ['１５：００', '15:00', '下午3时'],
    ['9:05', '09:05', '上午9时5分'],
    ['15时', '15:00', '下午3时'],
    ['下午3时', '15:00', '下午3时'],
    ['下午3点', '15:00', '下午3时'],
    ['下午3点半', '15:30', '下午3时30分'],
    ['下午 3时', '15:00', '下午3时'],
    ['下午15时', '15:00', '下午3时'],
    ['下午3:30', '15:30', '下午3时30分'],
    ['上午9时30分', '09:30', '上午9时30分'],
    ['上午9时30', '09:30', '上午9时30分'],
    ['早上8时', '08:00', '上午8时'],
    ['中午12时', '12:00', '中午12时'],
    ['中午11时半', '11:30', '上午11时30分'],
    ['晚上8时', '20:00', '晚上8时'],
    ['凌晨1时', '01:00', '凌晨1时'],
    ['0:00', '00:00', '凌晨0时'],
    ['6:00', '06:00', '上午6时'],
    ['12:59', '12:59', '中午12时59分'],
    ['13:00', '13:00', '下午1时'],
    ['18:00', '18:00', '晚上6时'],
    ['23:59', '23:59', '晚上11时59分'],
  ])('%s is %s, printed %s', (typed, iso, printed) => {
    const time = readTime(typed);
    expect(typeof time === 'string' ? time : [isoTime(time), printTime(time)]).toEqual([iso, printed]);
  });

  test.each([
    ['24:00', '“24:00”超出一天的时间，请核对'],
    ['15:60', '“15:60”超出一天的时间，请核对'],
    ['25时', '“25时”超出一天的时间，请核对'],
    ['下午', '“下午”不是时间，请写成 15:00 或 下午3时'],
    ['三时', '“三时”不是时间，请写成 15:00 或 下午3时'],
    ['15', '“15”不是时间，请写成 15:00 或 下午3时'],
    ['15:0', '“15:0”不是时间，请写成 15:00 或 下午3时'],
    ['', '“”不是时间，请写成 15:00 或 下午3时'],
  ])('%s is refused: %s', (typed, sentence) => {
    expect(readTime(typed)).toBe(sentence);
  });
});

// A time is refused or means what it says; it never silently becomes another time of day.
test.each([
  ['晚上12时', ['00:00', 'refused']],
  ['凌晨12时', ['00:00', 'refused']],
  ['凌晨12时30分', ['00:30', 'refused']],
  ['中午1时', ['13:00', 'refused']],
  ['上午15时', ['15:00', 'refused']],
])('%s is one of %j', (typed, allowed) => {
  const time = readTime(typed);
  expect(allowed).toContain(typeof time === 'string' ? 'refused' : isoTime(time));
});

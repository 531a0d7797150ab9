// What is typed is told after the screen has shown it, once and in order; what waits for a key to be shown comes after it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { betweenKeys, tellAfterPaint, tellTyped } from '../../src/desk/timing/typed.ts';

const FRAME = 16;
let told: string[] = [];
const box = (name: string) => () => {
  told.push(name);
};

beforeEach(() => {
  told = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('told once its frame is painted, once for all keys before it', () => {
  const first = box('first');
  tellAfterPaint(first);
  tellAfterPaint(first);
  vi.advanceTimersByTime(FRAME - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(told).toEqual(['first']);
});

test('another box waits for nobody: the one before is told first', () => {
  tellAfterPaint(box('first'));
  tellAfterPaint(box('second'));
  expect(told).toEqual(['first']);
  vi.advanceTimersByTime(FRAME + 1);
  expect(told).toEqual(['first', 'second']);
});

test('whoever needs it now gets it, and it is not told again', () => {
  tellAfterPaint(box('first'));
  tellTyped();
  tellTyped();
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['first']);
});

test('where no frame comes, as in a tab that is not seen, it is told all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  tellAfterPaint(box('first'));
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['first']);
});

test('what one box tells may be typed on by another', () => {
  const second = box('second');
  tellAfterPaint(() => {
    told.push('first');
    tellAfterPaint(second);
  });
  vi.advanceTimersByTime(2 * FRAME + 2);
  expect(told).toEqual(['first', 'second']);
});

test('work between two keys comes right after the next is told, and once', () => {
  betweenKeys(box('work'));
  vi.advanceTimersByTime(100);
  tellAfterPaint(box('key'));
  vi.advanceTimersByTime(FRAME + 2);
  expect(told).toEqual(['key', 'work']);
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['key', 'work']);
});

test('where no key comes it is done soon', () => {
  betweenKeys(box('work'));
  vi.advanceTimersByTime(199);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(told).toEqual(['work']);
});

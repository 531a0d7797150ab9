// What is typed is told after the screen has shown it, once and in order; what waits for a key to be shown comes after it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeys, type Keys } from '../../src/desk/timing/keys.ts';

const FRAME = 16;
let told: string[] = [];
let noticed = 0;
let keys: Keys;
let page: EventTarget;
const box = (name: string) => () => {
  told.push(name);
};

beforeEach(() => {
  told = [];
  noticed = 0;
  page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('InputEvent', class extends Event {});
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  keys = createKeys(() => {
    noticed += 1;
  });
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('told once its frame is painted, once for all keys before it', () => {
  const first = box('first');
  keys.tellAfterPaint(first);
  keys.tellAfterPaint(first);
  vi.advanceTimersByTime(FRAME - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(told).toEqual(['first']);
});

test('another box waits for nobody: the one before is told first', () => {
  keys.tellAfterPaint(box('first'));
  keys.tellAfterPaint(box('second'));
  expect(told).toEqual(['first']);
  vi.advanceTimersByTime(FRAME + 1);
  expect(told).toEqual(['first', 'second']);
});

test('whoever needs it now gets it, and it is not told again', () => {
  keys.tellAfterPaint(box('first'));
  keys.tellTyped();
  keys.tellTyped();
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['first']);
});

test('where no frame comes, as in a tab that is not seen, it is told all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  keys.tellAfterPaint(box('first'));
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['first']);
});

test('what one box tells may be typed on by another', () => {
  const second = box('second');
  keys.tellAfterPaint(() => {
    told.push('first');
    keys.tellAfterPaint(second);
  });
  vi.advanceTimersByTime(2 * FRAME + 2);
  expect(told).toEqual(['first', 'second']);
});

test('work between two keys comes right after the next is told, and once', () => {
  keys.betweenKeys(box('work'));
  vi.advanceTimersByTime(100);
  keys.tellAfterPaint(box('key'));
  vi.advanceTimersByTime(FRAME + 2);
  expect(told).toEqual(['key', 'work']);
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['key', 'work']);
});

test('where no key comes it is done soon', () => {
  keys.betweenKeys(box('work'));
  vi.advanceTimersByTime(199);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(told).toEqual(['work']);
});

test('whoever keeps the draft hears of it before it is told', () => {
  keys.tellAfterPaint(box('first'));
  expect([noticed, told]).toEqual([1, []]);
  vi.advanceTimersByTime(FRAME + 1);
});

test.each(['keydown', 'pointerdown', 'click', 'blur', 'paste', 'drop', 'dragstart'])(
  'before anything happens to a %s it is told',
  (type) => {
    keys.tellAfterPaint(box('first'));
    page.dispatchEvent(new Event(type));
    expect(told).toEqual(['first']);
    vi.advanceTimersByTime(FRAME + 1);
    expect(told).toEqual(['first']);
  },
);

test('what would hold up a key waits until none came for a while', () => {
  page.dispatchEvent(new InputEvent('input'));
  keys.whenResting(box('work'));
  vi.advanceTimersByTime(299);
  page.dispatchEvent(new InputEvent('input'));
  vi.advanceTimersByTime(299);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(told).toEqual(['work']);
});

test('a box that is ticked is no key: what waits for a rest is done at once', () => {
  page.dispatchEvent(new Event('input'));
  keys.whenResting(box('work'));
  vi.advanceTimersByTime(0);
  expect(told).toEqual(['work']);
});

test('what waits for a rest can be called off', () => {
  keys.whenResting(box('work'))();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

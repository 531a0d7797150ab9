// Pages follow what is pressed at once, what is typed when the hand rests, and never stay far behind.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterTyping } from '../../src/desk/timing/after-typing.ts';

const FRAME = 16;
let lastKey = Number.NEGATIVE_INFINITY;
const sinceKey = () => performance.now() - lastKey;

beforeEach(() => {
  lastKey = Number.NEGATIVE_INFINITY;
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Types `times` letters, `apart` milliseconds from one to the next; the leader is told a moment after each. */
function type(leader: { value: number }, times: number, apart: number): void {
  for (let key = 0; key < times; key++) {
    lastKey = performance.now();
    vi.advanceTimersByTime(FRAME);
    leader.value += 1;
    vi.advanceTimersByTime(apart - FRAME);
  }
}

test('a press is followed once its frame is painted', () => {
  const leader = signal(0);
  const { value } = afterTyping(leader, sinceKey);
  leader.value = 1;
  expect(value.value).toBe(0);
  vi.advanceTimersByTime(FRAME + 1);
  expect(value.value).toBe(1);
});

test('typing is followed when it rests, not between two keys', () => {
  const leader = signal(0);
  const { value } = afterTyping(leader, sinceKey);
  type(leader, 10, 120);
  expect(value.value).toBe(0);
  vi.advanceTimersByTime(150);
  expect(value.value).toBe(0);
  vi.advanceTimersByTime(50);
  expect(value.value).toBe(10);
});

test('a single key is followed when it rests', () => {
  const leader = signal(0);
  const { value } = afterTyping(leader, sinceKey);
  type(leader, 1, 200);
  expect(value.value).toBe(0);
  vi.advanceTimersByTime(150);
  expect(value.value).toBe(1);
});

test('typing without a rest is followed after eight seconds all the same, between two keys', () => {
  const leader = signal(0);
  const { value } = afterTyping(leader, sinceKey);
  type(leader, 66, 120);
  expect(value.value).toBe(0);
  type(leader, 2, 120);
  expect(value.value).toBe(68);
  type(leader, 60, 120);
  expect(value.value).toBe(68);
});

test('whoever wants it now gets it, and nothing is left waiting', () => {
  const leader = signal(0);
  const { value, flush } = afterTyping(leader, sinceKey);
  type(leader, 3, 50);
  flush();
  expect(value.value).toBe(3);
  expect(vi.getTimerCount()).toBe(0);
});

test('where no frame comes, as in a tab that is not seen, it follows all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const leader = signal(0);
  const { value } = afterTyping(leader, sinceKey);
  leader.value = 1;
  vi.advanceTimersByTime(100);
  expect(value.value).toBe(1);
});

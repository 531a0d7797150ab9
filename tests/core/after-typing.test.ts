// Pages follow a single change at once, quick typing when it rests, and never stay far behind.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterTyping } from '../../src/desk/after-typing.ts';

const FRAME = 16;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Changes `times` times, `apart` milliseconds from one to the next. */
function type(leader: { value: number }, times: number, apart: number): void {
  for (let key = 0; key < times; key++) {
    leader.value += 1;
    vi.advanceTimersByTime(apart);
  }
}

test('a single change is followed once its frame is painted', () => {
  const leader = signal(0);
  const { value } = afterTyping(leader);
  leader.value = 1;
  expect(value.value).toBe(0);
  vi.advanceTimersByTime(FRAME + 1);
  expect(value.value).toBe(1);
});

test('quick typing is followed when it rests, not between two keys', () => {
  const leader = signal(0);
  const { value } = afterTyping(leader);
  type(leader, 10, 120);
  expect(value.value).toBe(1);
  vi.advanceTimersByTime(150);
  expect(value.value).toBe(1);
  vi.advanceTimersByTime(50);
  expect(value.value).toBe(10);
});

test('typing without a rest is followed after four seconds all the same', () => {
  const leader = signal(0);
  const { value } = afterTyping(leader);
  type(leader, 30, 120);
  expect(value.value).toBe(1);
  type(leader, 10, 120);
  expect(value.value).toBeGreaterThan(30);
});

test('whoever wants it now gets it, and nothing is left waiting', () => {
  const leader = signal(0);
  const { value, flush } = afterTyping(leader);
  type(leader, 3, 50);
  flush();
  expect(value.value).toBe(3);
  expect(vi.getTimerCount()).toBe(0);
});

test('where no frame comes, as in a tab that is not seen, it follows all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const leader = signal(0);
  const { value } = afterTyping(leader);
  leader.value = 1;
  vi.advanceTimersByTime(100);
  expect(value.value).toBe(1);
});

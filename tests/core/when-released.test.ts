// What moves the form waits while a button is held, and only then.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPresses, whenReleased } from '../../src/desk/timing/when-released.ts';

const hand = new EventTarget();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('addEventListener', hand.addEventListener.bind(hand));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each(['pointerup', 'pointercancel'])('until %s, and behind the click it makes', (release) => {
  watchPresses();
  const done: string[] = [];
  const act = (name: string) => whenReleased(() => done.push(name));
  act('before');
  expect(done).toEqual(['before']);
  hand.dispatchEvent(new Event('pointerdown'));
  act('held');
  act('too');
  hand.dispatchEvent(new Event(release));
  done.push('click');
  vi.runAllTimers();
  expect(done).toEqual(['before', 'click', 'held', 'too']);
  act('after');
  vi.runAllTimers();
  expect(done).toEqual(['before', 'click', 'held', 'too', 'after']);
});

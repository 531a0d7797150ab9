// Nothing of the form moves under a button that is held: it waits for the press and its click to be over.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPresses, type Presses } from '../../src/desk/timing/presses.ts';

let done: string[] = [];
let page: EventTarget;
let presses: Presses;

beforeEach(() => {
  done = [];
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  presses = createPresses();
  presses.watchPresses();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const act = (name: string) => presses.whenReleased(() => done.push(name));

test('done at once while nothing is pressed', () => {
  act('move');
  expect(done).toEqual(['move']);
});

test.each(['pointerup', 'pointercancel'])(
  'while a button is held it waits, until %s and its click',
  (end) => {
    page.dispatchEvent(new Event('pointerdown'));
    act('first');
    act('second');
    page.dispatchEvent(new Event(end));
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(['first', 'second']);
    act('after');
    expect(done).toEqual(['first', 'second', 'after']);
  },
);

test('what waited for one press is not done again by the next', () => {
  page.dispatchEvent(new Event('pointerdown'));
  act('move');
  page.dispatchEvent(new Event('pointerup'));
  vi.runAllTimers();
  page.dispatchEvent(new Event('pointerdown'));
  page.dispatchEvent(new Event('pointerup'));
  vi.runAllTimers();
  expect(done).toEqual(['move']);
});

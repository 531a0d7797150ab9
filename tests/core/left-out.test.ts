// What the form leaves out, as it is kept: each press switches one word, and nothing is left behind.
import { expect, test } from 'vitest';
import type { LeftOut } from '../../src/desk/model/interview-type.ts';
import { pressedOnce } from '../../src/desk/shell/kept-mode.ts';

test.each<[string, readonly LeftOut[], string]>([
  ['', ['hints'], 'hints'],
  ['', ['hints', 'hints'], ''],
  ['', ['optional', 'hints'], 'hints optional'],
  ['', ['optional', 'hints', 'optional'], 'hints'],
  ['hints', ['optional', 'optional', 'optional'], 'hints optional'],
  // As it was kept before.
  ['  hints', ['optional'], 'hints optional'],
  ['   optional', ['optional'], ''],
])('“%s”, pressed %j: “%s”', (kept, presses, expected) => {
  expect(presses.reduce<string>(pressedOnce, kept)).toBe(expected);
});

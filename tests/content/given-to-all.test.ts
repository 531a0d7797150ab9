// What the presets of a year fill in is nobody's own text: each of their names is left out where copies are looked for.
import { expect, test } from 'vitest';
import { GIVEN_TO_ALL } from '../../src/core/copied/own-texts.ts';
import { content } from './load-content.ts';

test('every name a preset fills in', () => {
  const names = new Set(content.presets.flatMap(({ values }) => Object.keys(values)));
  expect(names.size).toBeGreaterThan(4);
  expect([...names].filter((name) => !GIVEN_TO_ALL.includes(name))).toEqual([]);
});

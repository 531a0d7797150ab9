// Addresses that ask for a draft, and for a field of it.
import { expect, test } from 'vitest';
import { draftHash, draftInHash, placeInHash } from '../../src/storage/draft-hash.ts';

test.each([
  ['a', undefined],
  ['a&at=b', '会议日期'],
  ['a', '整改清单.0.责任人'],
  ['a', '怪&at=名'],
])('draft %j at %j comes back out of its address', (id, place) => {
  const hash = draftHash(id, place);
  expect(draftInHash(hash)).toBe(id);
  expect(placeInHash(hash)).toBe(place);
});

test.each(['', '#', '#other', '#draft=%E0', '#at=会议日期'])('%j asks for no draft', (hash) => {
  expect(draftInHash(hash)).toBeUndefined();
  expect(placeInHash(hash)).toBeUndefined();
});

// Addresses that ask for a draft, for a field of it, for a meeting.
import { expect, test } from 'vitest';
import { draftHash, draftInHash, placeInHash } from '../../src/storage/draft-hash.ts';
import { meetingHash, meetingInHash } from '../../src/storage/meeting-hash.ts';

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

test.each([
  ['a', undefined],
  ['a&join=b', '草稿 1'],
])('meeting %j with lone paper %j comes back out of its address', (id, lone) => {
  expect(meetingInHash(meetingHash(id, lone))).toEqual({ id, ...(lone ? { lone } : {}) });
});

test('an address that is no address of a meeting is taken as it is', () => {
  expect(meetingInHash('')).toEqual({ id: '' });
  expect(meetingInHash('#nothing%E0')).toEqual({ id: 'nothing%E0' });
});

// Addresses that ask for a draft, for a field of it, for a meeting.
import { expect, test } from 'vitest';
import {
  deskPath,
  draftHash,
  draftInHash,
  placeInHash,
  templateInHash,
} from '../../src/storage/draft-hash.ts';
import { draftPath, kitDraftId } from '../../src/storage/kit-draft.ts';
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

test.each([
  ['report', undefined, undefined, 'templates/report/'],
  ['report', 'a', '会议日期', 'templates/report/#draft=a&at=%E4%BC%9A%E8%AE%AE%E6%97%A5%E6%9C%9F'],
  ['own-a', undefined, undefined, 'own/fill/#template=own-a'],
  ['own-a', 'a&b', 'c', 'own/fill/#draft=a%26b&at=c&template=own-a'],
])('the desk of %j with draft %j at %j', (template, id, place, path) => {
  expect(deskPath(template, id, place)).toBe(path);
  const hash = path.slice(path.indexOf('#'));
  if (path.includes('#')) expect([draftInHash(hash), placeInHash(hash)]).toEqual([id, place]);
  expect(templateInHash(hash)).toBe(template === 'own-a' ? template : undefined);
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

test('a draft is worked on where it was begun', () => {
  const template = 'branch-life-report';
  const kit = draftPath({ id: kitDraftId('k1', 3), template });
  expect(kit).toBe('kit/#draft=kit-k1-3');
  expect(draftPath({ id: 'a1', template })).toBe('templates/branch-life-report/#draft=a1');
  expect(draftPath({ id: 'a1', template: 'own-a' })).toBe('own/fill/#draft=a1&template=own-a');
});

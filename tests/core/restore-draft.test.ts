// Whatever lies under a draft's key becomes a valid draft or nothing; what is sound of it is kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreDiscarded } from '../../src/storage/discarded.ts';
import { type Draft, restoreDraft } from '../../src/storage/draft.ts';
import { restoreMeeting } from '../../src/storage/meeting.ts';
import { restoreVersions } from '../../src/storage/version.ts';

const DRAFT: Draft = {
  kind: 'huiwen-draft',
  version: 3,
  id: 'a1',
  name: '给区委的一份',
  template: 'report',
  revised: '2026-11-21',
  facts: { 年度: 2025, 发文机关: '中共甲街道工作委员会', 整改清单: [{ 问题: '调研不够', 属实: true }] },
  off: ['督导组'],
  accepted: { R1: '上级同意' },
  lastYear: { 年度: 2025, 整改清单: [{ 问题: '调研不够', 属实: true }] },
  revision: 7,
  tab: 't1',
  createdAt: 1_795_000_000_000,
  savedAt: 1_795_000_500_000,
  progress: { asked: 18, given: 12, gaps: 3 },
  foreign: { fileName: '报告.docx', text: ['第一段', '第二段'] },
};

test('a sound draft comes back as it is', () => {
  expect(restoreDraft(JSON.parse(JSON.stringify(DRAFT)))).toEqual(DRAFT);
});

// The page that lists drafts once broke for good on an id that no address can hold.
test.each([
  ['half a character', 'a\ud800b', 'ab'],
  ['nothing but halves', '\udfff\ud800', 'draft'],
  ['a control character', 'a\u0000b', 'ab'],
  ['whole characters', '甲😀', '甲😀'],
])('an id of %s can stand in an address', (_, id, kept) => {
  const restored = restoreDraft({ ...DRAFT, id });
  expect(restored?.id).toBe(kept);
  expect(() => encodeURIComponent(restored?.id ?? '')).not.toThrow();
});

test.each<[string, object, Partial<Draft>]>([
  ['an hour beyond all calendars', { savedAt: 1e300 }, { savedAt: 0 }],
  ['an hour after the year 9999', { createdAt: Date.UTC(10_000, 0) }, { createdAt: 0 }],
  ['an hour before 1970', { savedAt: -5 }, { savedAt: 0 }],
  ['half a millisecond', { savedAt: 1000.5 }, { savedAt: 1001 }],
  ['more given than asked', { progress: { asked: 3, given: 9 } }, { progress: { asked: 3, given: 3 } }],
  [
    'counts below nothing',
    { progress: { asked: -5, given: 1e9, gaps: -3 } },
    { progress: { asked: 0, given: 0 } },
  ],
  [
    'half a count',
    { progress: { asked: 2.5, given: 1, gaps: 0.5 } },
    { progress: { asked: 0, given: 0, gaps: 0 } },
  ],
  ['a revision nothing can be added to', { revision: 2 ** 53 }, { revision: 0 }],
  ['a revision below nothing', { revision: -1 }, { revision: 0 }],
  ['a turn nothing can be added to', { turn: 1e300 }, {}],
  ['a name of a page', { name: '名'.repeat(20_000) }, { name: `${'名'.repeat(120)}……` }],
  [
    'a name cut between the halves of a character',
    { name: '😀'.repeat(121) },
    { name: `${'😀'.repeat(120)}……` },
  ],
])('made plain: %s', (_, damage, kept) => {
  expect(restoreDraft({ ...DRAFT, ...damage })).toEqual({ ...DRAFT, ...kept });
});

describe('earlier versions', () => {
  const old = { kind: 'huiwen-draft', template: 'report', revised: '2026-11-20', revision: 3, savedAt: 5 };
  test.each([
    [1, { facts: { 年度: 2025 } }, { id: 'report', off: [], facts: { 年度: 2025 } }],
    [
      2,
      { id: 'report', off: ['x'], accepted: { R1: 'y' } },
      { id: 'report', off: ['x'], accepted: { R1: 'y' } },
    ],
  ])('version %i', (version, more, kept) => {
    const restored = restoreDraft({ ...old, version, ...more });
    expect(restored).toMatchObject({ version: 3, name: '', tab: '', createdAt: 5, revision: 3, ...kept });
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', '{"kind":"huiwen-draft"}'],
  ['a list', [DRAFT]],
  ['another kind', { ...DRAFT, kind: 'huiwen-backup' }],
  ['a later version', { ...DRAFT, version: 4 }],
  ['version as a text', { ...DRAFT, version: '3' }],
  ['no template', { ...DRAFT, template: '' }],
  ['template as a number', { ...DRAFT, template: 3 }],
  ['no revision date', { ...DRAFT, revised: undefined }],
  ['no revision', { ...DRAFT, revision: null }],
])('is no draft: %s', (_, data) => {
  expect(restoreDraft(data)).toBeUndefined();
});

test.each<[string, object, object]>([
  ['a name that is none', { name: 5 }, { name: '' }],
  ['facts that are none', { facts: 'x' }, { facts: {} }],
  [
    'facts of no known shape',
    { facts: { 甲: null, 乙: { 丙: undefined }, 丁: '好' } },
    { facts: { 乙: {}, 丁: '好' } },
  ],
  ['facts too deep', { facts: { 甲: [[[[['深']]]]] } }, { facts: { 甲: [[[[]]]] } }],
  ['numbers that are none', { facts: { 甲: Number.NaN, 乙: 2 } }, { facts: { 乙: 2 } }],
  ['parts that are none', { off: ['甲', 3, null] }, { off: ['甲'] }],
  ['reasons that are none', { accepted: { R1: 1, R2: '因' } }, { accepted: { R2: '因' } }],
  [
    'counts that are none',
    { revision: Number.POSITIVE_INFINITY, savedAt: Number.NaN },
    { revision: 0, savedAt: 0 },
  ],
  ['progress that is none', { progress: [1] }, { progress: { asked: 0, given: 0 } }],
])('what is sound is kept: %s', (_, damage, kept) => {
  expect(restoreDraft({ ...DRAFT, ...damage })).toMatchObject(kept);
});

test('a name that would replace an object’s prototype is left out', () => {
  const facts = JSON.parse('{"__proto__": {"polluted": true}, "甲": {"__proto__": "x", "乙": "好"}}');
  const accepted = JSON.parse('{"__proto__": "x", "R1": "因"}');
  const restored = restoreDraft({ ...DRAFT, facts, accepted });
  expect(Object.keys(restored?.facts ?? {})).toEqual(['甲']);
  expect(restored?.facts.甲).toEqual({ 乙: '好' });
  expect(restored?.accepted).toEqual({ R1: '因' });
  expect('polluted' in {}).toBe(false);
});

test.each<[string, object, object | undefined]>([
  ['whole', { turn: 3, day: 4 }, { turn: 3, day: 4, deletedAt: 5 }],
  ['without its place and day', {}, { deletedAt: 5 }],
  ['with a count that is none', { turn: -1, day: 'x' }, { deletedAt: 5 }],
  ['of another kind', { kind: 'huiwen-draft' }, undefined],
  ['of a later release', { version: 3 }, undefined],
  ['whose draft is none', { draft: 'torn' }, undefined],
])('a deleted draft comes back %s', (_, change, restored) => {
  const data = { kind: 'huiwen-discarded', version: 1, draft: DRAFT, deletedAt: 5, ...change };
  const draft = restoreMeeting(DRAFT);
  expect(draft?.papers[DRAFT.template]?.foreign).toEqual(DRAFT.foreign);
  expect(restoreDiscarded(data)).toEqual(
    restored && { kind: 'huiwen-discarded', version: 2, draft, ...restored },
  );
});

describe('any data', () => {
  const near = fc.record(Object.fromEntries(Object.keys(DRAFT).map((key) => [key, fc.jsonValue()])), {
    requiredKeys: [],
  });
  const damaged = fc
    .tuple(fc.constantFrom(...Object.keys(DRAFT)), fc.jsonValue())
    .map(([key, value]) => ({ ...DRAFT, [key]: value }));
  const data = fc.oneof(fc.anything({ withNullPrototype: true }), near, damaged);

  test('gives a draft that restores to itself, or nothing; versions and deleted drafts likewise', () => {
    let drafts = 0;
    fc.assert(
      fc.property(data, (value) => {
        const draft = restoreDraft(value);
        if (draft) {
          drafts += 1;
          expect(restoreDraft(draft)).toEqual(draft);
        }
        const versions = restoreVersions({ kind: 'huiwen-versions', items: [value] });
        expect(restoreVersions(versions)).toEqual(versions);
        expect(restoreVersions(value).items).toBeInstanceOf(Array);
        const discarded = restoreDiscarded({ kind: 'huiwen-discarded', draft: value });
        expect(discarded?.draft).toEqual(restoreMeeting(value));
      }),
      { numRuns: 2000 },
    );
    expect(drafts).toBeGreaterThan(100);
  });
});

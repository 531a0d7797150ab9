// A backup file of any make gives drafts and sentences, or one sentence; a backup of ours gives back what went in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, refuseSize, restoreBackup } from '../../src/storage/backup.ts';
import type { Draft } from '../../src/storage/draft.ts';
import { NOTHING } from '../../src/storage/everything.ts';
import { loneMeeting, restoreMeeting } from '../../src/storage/meeting.ts';
import { writeBackup } from '../../src/storage/write-backup.ts';

const NOW = 1_795_000_000_000;

function draft(id: string, more: Partial<Draft> = {}): Draft {
  return {
    kind: 'huiwen-draft',
    version: 3,
    id,
    name: `草稿${id}`,
    template: 'report',
    revised: '2026-11-21',
    facts: { 会议地点: id },
    off: [],
    accepted: {},
    revision: 1,
    tab: 't',
    createdAt: NOW,
    savedAt: NOW,
    progress: { asked: 2, given: 1 },
    ...more,
  };
}

const backup = (drafts: readonly unknown[], more: object = {}) =>
  JSON.stringify({ kind: 'huiwen-backup', version: 1, savedAt: NOW, drafts, ...more });
const whole = writeBackup([draft('甲'), draft('乙')], NOW);

test.each<[string, unknown]>([
  ['its text', whole],
  ['its text with a byte order mark', `\ufeff${whole}`],
  ['its data', JSON.parse(whole)],
])('a backup comes back from %s', (_, given) => {
  expect(restoreBackup(given)).toEqual({
    kind: 'everything',
    everything: { ...NOTHING, drafts: [draft('甲'), draft('乙')].map(loneMeeting) },
    problems: [],
  });
});

test('one draft by itself is a backup too', () => {
  expect(restoreBackup(JSON.stringify(draft('甲')))).toMatchObject({
    everything: { drafts: [loneMeeting(draft('甲'))] },
  });
});

test.each<[string, unknown, RegExp]>([
  ['a newer version', backup([draft('甲')], { version: 9 }), /更新版本的会文导出的，这里读不了。请刷新页面/],
  ['truncated', whole.slice(0, -40), /这份备份不完整，可能没有下载完/],
  ['truncated in the first line', whole.slice(0, 3), /这份备份不完整/],
  ['a comma too many', `${whole.slice(0, -2)},}`, /格式有错，读不出来/],
  ['a .docx', 'PK\u0003\u0004\u0014\u0000', /这不是草稿备份。请选择“导出全部”/],
  ['a page of the site', '<!doctype html><html></html>', /这不是草稿备份/],
  ['nothing', '', /这是一个空文件/],
  ['blanks', '  \n', /这不是草稿备份/],
  ['JSON of another program', '{"type":"excalidraw","version":2,"elements":[]}', /可能是别的程序的/],
  ['a preset', '{"kind":"huiwen-preset"}', /这是会文的预设文件，请到“年度预设”导入/],
  ['what a branch gave back', '{"kind":"huiwen-return"}', /请到“收各支部材料”放进去/],
  ['a list', '[1,2,3]', /不是会文的草稿备份/],
  ['a number', '42', /这不是草稿备份|不是会文的草稿备份/],
  ['no version', backup([draft('甲')], { version: undefined }), /没有版本号/],
  ['no drafts', backup([]), /这份备份里没有草稿/],
  [
    'drafts that are none',
    JSON.stringify({ kind: 'huiwen-backup', version: 1, drafts: 'x' }),
    /没有草稿列表/,
  ],
  ['only unreadable drafts', backup([{ kind: 'x' }, null]), /都读不出来，没有导入任何内容/],
  ['only newer drafts', backup([{ ...draft('甲'), version: 9 }]), /第 1 份是更新版本的会文写的/],
  ['very deep', '['.repeat(200_000), /读不出来|不是会文的草稿备份|不完整/],
  ['undefined', undefined, /不是会文的草稿备份/],
])('is refused with a sentence: %s', (_, given, sentence) => {
  const restored = restoreBackup(given);
  expect(restored).toMatchObject({ kind: 'refused', problem: expect.stringMatching(sentence) });
});

test('is refused by its size before it is read', () => {
  expect(refuseSize(100 * 1024 * 1024)).toMatch(/这个文件有 100 MB.*选错了文件/);
  expect(refuseSize(MOST_BYTES + 1)).toBeDefined();
  expect(refuseSize(MOST_BYTES)).toBeUndefined();
  expect(restoreBackup('{'.padEnd(MOST_BYTES + 1, ' '))).toMatchObject({ kind: 'refused' });
});

test.each<[string, readonly unknown[], readonly string[], readonly RegExp[]]>([
  ['one damaged', [draft('甲'), { ...draft('乙'), template: 5 }], ['甲'], [/第 2 份读不出来/]],
  ['one newer', [{ ...draft('甲'), version: 4 }, draft('乙')], ['乙'], [/第 1 份是更新版本的会文写的/]],
  ['one twice', [draft('甲'), draft('甲')], ['甲'], [/第 2 份与前面的一份完全相同/]],
  ['two states of one', [draft('甲'), draft('甲', { revision: 2 })], ['甲', '甲'], []],
  [
    'a name of a page',
    [draft('甲', { name: '名'.repeat(20_000) })],
    ['甲'],
    [/第 1 份的名称太长，只留下前 120 个字/],
  ],
])('what is sound is kept, the rest is told: %s', (_, drafts, ids, problems) => {
  const restored = restoreBackup(backup(drafts));
  expect(restored.kind).toBe('everything');
  if (restored.kind !== 'everything') return;
  expect(restored.everything.drafts.map(({ id }) => id)).toEqual(ids);
  expect(restored.problems).toHaveLength(problems.length);
  for (const [at, problem] of problems.entries()) expect(restored.problems[at]).toMatch(problem);
});

test.each<[string, object, RegExp]>([
  ['an answer', { facts: { 会议地点: '甲', 议程: [['一', [[[['太深']]]]]] } }, /第 1 份里有一些内容已经损坏/],
  ['the parts switched off', { off: { a: 'x' } }, /第 1 份里有一些内容已经损坏/],
  ['a reason', { accepted: { a: 5 } }, /第 1 份里有一些内容已经损坏/],
])('damage within a draft is told: %s', (_, more, problem) => {
  const restored = restoreBackup(backup([{ ...draft('甲'), ...more }]));
  if (restored.kind !== 'everything') throw new Error(restored.problem);
  expect(restored.everything.drafts).toHaveLength(1);
  expect(restored.problems).toEqual([expect.stringMatching(problem)]);
});

test('damage within a history, and a list that is none, are told', () => {
  const sound = { at: NOW, reason: '定时', revised: '2026-11-21', facts: {}, off: [], accepted: {} };
  const histories = [{ id: '甲', items: [sound, { ...sound, at: '昨天' }, 7] }];
  const restored = restoreBackup(backup([draft('甲')], { histories, discarded: { 0: draft('乙') } }));
  if (restored.kind !== 'everything') throw new Error(restored.problem);
  expect(restored.everything.histories[0]?.items).toHaveLength(1);
  expect(restored.problems).toEqual([
    expect.stringContaining('2 个历史版本'),
    expect.stringContaining('1 份最近删除的草稿'),
  ]);
});

describe('any data', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.json(),
    fc.array(fc.jsonValue()).map((drafts) => backup(drafts)),
    fc.nat(whole.length).map((length) => whole.slice(0, length)),
    fc
      .tuple(fc.nat(whole.length - 1), fc.string())
      .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1)),
  );

  test('never throws and gives only valid drafts', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anything, (given) => {
        const restored = restoreBackup(given);
        kinds.add(restored.kind);
        if (restored.kind === 'refused') expect(restored.problem).toMatch(/。$/);
        else for (const each of restored.everything.drafts) expect(restoreMeeting(each)).toEqual(each);
      }),
      { numRuns: 2000 },
    );
    expect([...kinds].sort()).toEqual(['everything', 'refused']);
  });

  test('drafts written come back the same', () => {
    const facts = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
    );
    const drafts = fc.array(facts, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(drafts, (each) => {
        const written = each.map((given, at) => draft(String(at), { facts: given }));
        expect(restoreBackup(writeBackup(written, NOW))).toEqual({
          kind: 'everything',
          everything: { ...NOTHING, drafts: written.map(loneMeeting) },
          problems: [],
        });
      }),
    );
  });
});

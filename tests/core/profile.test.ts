// The profile taken back in: total, and only what it knows; prefilling fills blanks and nothing else.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { type Facts, isGiven } from '../../src/core/facts/fact.ts';
import { blanksFor, prefill, sharedFacts } from '../../src/desk/unit/prefill.ts';
import { profileFileName, readProfileFile } from '../../src/islands/profile/profile-file.ts';
import { ownFileText, PROFILE_FILE, refuseLarge } from '../../src/storage/own-file.ts';
import {
  EMPTY_PROFILE,
  PROFILE_FACTS,
  PROFILE_NAMES,
  type Profile,
  restoreProfile,
  saysAnything,
} from '../../src/storage/profile.ts';
import { content } from '../content/load-content.ts';
import { templateOf } from './compile-text.ts';

const FULL: Profile = {
  ...EMPTY_PROFILE,
  facts: {
    发文机关: '中共明川区晴澜街道工作委员会',
    机关简称: '晴澜街道党工委',
    主送机关: ['中共明川区委组织部'],
    盖章方式: '盖章',
    用版记: true,
    印发机关: '晴澜街道党政综合办公室',
  },
  fontScheme: 'Windows 自带',
  author: '办公室',
  thresholds: { quorum: [3, 4], reportDays: 10, longReport: 2500, tooLong: 3500 },
  savedAt: 1,
};

describe('the names of a profile', () => {
  test.each(PROFILE_NAMES)('%s is in the vocabulary, with a type that fits', (name) => {
    const type = content.vocabulary.get(name)?.type;
    const fitting = { text: ['text', 'organ', 'choice', 'long'], list: ['list'], flag: ['bool'] };
    expect(fitting[PROFILE_FACTS[name]]).toContain(type);
  });
});

describe('restoreProfile', () => {
  test('gives back what was kept', () => {
    expect(restoreProfile(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
  });

  const kept = (part: object) => restoreProfile({ kind: 'huiwen-profile', version: 1, ...part });
  test.each<[what: string, data: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'huiwen-profile'],
    ['a list', [FULL]],
    ['another program', { ...FULL, kind: 'other' }],
    ['facts that are no facts', kept({ facts: [['发文机关', '甲']] })],
    ['a list where a text belongs', kept({ facts: { 发文机关: ['甲'] } })],
    ['a text where a list belongs', kept({ facts: { 主送机关: '甲' } })],
    ['blank texts', kept({ facts: { 发文机关: ' \u200b', 主送机关: ['', ' '] } })],
    ['a box that is not ticked', kept({ facts: { 用版头: false, 用版记: 'true' } })],
    [
      'names it does not know',
      kept({ facts: { 会议日期: '2026-01-08', constructor: '甲', toString: '乙' } }),
    ],
    ['fonts nobody has', kept({ fontScheme: 'constructor' })],
    ['an author that is a number', kept({ author: 7 })],
    ['a quorum above one', kept({ thresholds: { quorum: [4, 3] } })],
    ['a quorum of halves', kept({ thresholds: { quorum: [0.5, 1] } })],
    ['negative days', kept({ thresholds: { reportDays: -1 } })],
    ['a length of no number', kept({ thresholds: { longReport: '3000', tooLong: null } })],
    ['a time of no number', kept({ savedAt: Number.NaN })],
  ])('%s leaves the defaults', (_, data) => {
    expect(restoreProfile(data)).toEqual(EMPTY_PROFILE);
  });

  test('anything at all: never throws, takes in no foreign name, and is at rest after one turn', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.jsonValue(), (facts, thresholds) => {
        const profile = restoreProfile({ kind: 'huiwen-profile', facts, thresholds });
        expect(Object.keys(profile.facts).every((name) => name in PROFILE_FACTS)).toBe(true);
        expect(restoreProfile(profile)).toEqual(profile);
      }),
    );
  });

  test('a key named __proto__ changes nothing', () => {
    const data: unknown = JSON.parse(
      '{"kind":"huiwen-profile","__proto__":{"author":"甲"},"facts":{"__proto__":{"发文机关":"乙"}}}',
    );
    expect(restoreProfile(data)).toEqual(EMPTY_PROFILE);
    expect(Object.getPrototypeOf(restoreProfile(data).facts)).toBe(Object.prototype);
  });
});

test.each<[what: string, profile: Profile, says: boolean]>([
  ['an empty one', EMPTY_PROFILE, false],
  ['one that was emptied', { ...EMPTY_PROFILE, facts: { 发文机关: '' }, savedAt: 5 }, false],
  ['a name', { ...EMPTY_PROFILE, facts: { 发文机关: '甲' } }, true],
  ['an author', { ...EMPTY_PROFILE, author: '甲' }, true],
  ['fonts', { ...EMPTY_PROFILE, fontScheme: 'Windows 自带' }, true],
  ['a limit', { ...EMPTY_PROFILE, thresholds: { ...DEFAULT_THRESHOLDS, reportDays: 7 } }, true],
])('%s says anything: %#', (_, profile, says) => {
  expect(saysAnything(profile)).toBe(says);
});

describe('a file of it', () => {
  test('goes out and comes in unchanged', () => {
    expect(readProfileFile(ownFileText(FULL))).toEqual({ ok: true, profile: FULL });
    expect(readProfileFile(`\ufeff${ownFileText(FULL)}`)).toEqual({ ok: true, profile: FULL });
  });

  test.each<[facts: Facts, name: string]>([
    [{ 机关简称: '晴澜街道党工委', 发文机关: '中共……' }, '会文单位信息_晴澜街道党工委.json'],
    [{ 发文机关: '甲/乙' }, '会文单位信息_甲乙.json'],
    [{ 机关简称: ' ' }, '会文单位信息.json'],
    [{}, '会文单位信息.json'],
  ])('of %j is called %s', (facts, name) => {
    expect(profileFileName({ ...EMPTY_PROFILE, facts })).toBe(name);
  });

  const text = ownFileText(FULL);
  test.each<[what: string, text: string, sentence: RegExp]>([
    ['empty', '', /不是会文的单位信息文件/],
    ['not JSON', '单位：甲', /不是会文的单位信息文件/],
    ['a zip', 'PK\u0003\u0004', /不是会文的单位信息文件/],
    ['truncated', text.slice(0, 200), /不完整.*重新存/],
    ['another program', '{"kind":"other","facts":{}}', /别的程序/],
    ['a list', '[1]', /别的程序/],
    ['null', 'null', /别的程序/],
    ['a draft', '{"kind":"huiwen-draft","version":2}', /草稿备份/],
    ['a preset', '{"kind":"huiwen-preset"}', /预设文件，请到“年度预设”导入/],
    ['a newer version', text.replace('"version": 1', '"version": 2'), /更新的会文.*刷新/],
    ['empty of facts', '{"kind":"huiwen-profile","version":1,"facts":{}}', /没有填写单位信息/],
    ['__proto__ alone', '{"kind":"huiwen-profile","facts":{"__proto__":{"发文机关":"甲"}}}', /没有填写/],
  ])('%s: a sentence', (_, file, sentence) => {
    const reading = readProfileFile(file);
    expect(reading.ok ? 'read' : reading.sentence).toMatch(sentence);
  });

  test.each([
    [0, undefined],
    [1024 * 1024, undefined],
    [32 * 1024 * 1024 + 1, /32\.0 MB.*不会超过 32 MB/],
    [100 * 1024 * 1024, /100\.0 MB/],
  ])('of %i bytes', (bytes, sentence) => {
    const said = refuseLarge(PROFILE_FILE, bytes);
    if (sentence) expect(said).toMatch(sentence);
    else expect(said).toBeUndefined();
  });
});

describe('prefill', () => {
  const up = templateOf({ direction: '上行', fields: '机关简称: {type: 文本}', body: '{{机关简称}}开会。' });
  const down = templateOf({ direction: '下行' });
  const inside = templateOf({});

  test.each<[what: string, template: typeof up, facts: Facts, filled: readonly string[]]>([
    [
      'an empty draft that goes up: every name it asks for',
      up,
      {},
      ['发文机关', '机关简称', '主送机关', '盖章方式', '用版记', '印发机关'],
    ],
    [
      'what is typed stays',
      up,
      { 发文机关: '甲', 主送机关: ['乙'] },
      ['机关简称', '盖章方式', '用版记', '印发机关'],
    ],
    [
      'blanks count as nothing',
      up,
      { 发文机关: ' ', 主送机关: [''] },
      ['发文机关', '机关简称', '主送机关', '盖章方式', '用版记', '印发机关'],
    ],
    [
      'whom it goes down to is not the unit’s to know',
      down,
      {},
      ['发文机关', '盖章方式', '用版记', '印发机关'],
    ],
    ['only names the template asks for', inside, {}, ['发文机关', '盖章方式']],
  ])('%s', (_, template, facts, filled) => {
    expect(blanksFor(template, facts, FULL)).toEqual(filled);
    const after = prefill(template, facts, FULL);
    expect(after).toEqual({
      ...facts,
      ...Object.fromEntries(filled.map((name) => [name, FULL.facts[name]])),
    });
    expect(blanksFor(template, after, FULL)).toEqual([]);
  });

  test('an empty profile fills nothing', () => {
    expect(prefill(up, { 发文机关: '甲' }, EMPTY_PROFILE)).toEqual({ 发文机关: '甲' });
  });

  test.each(content.entries)(
    '$template.id: any facts keep every fact that was given',
    ({ template, sample }) => {
      const names = Object.keys(sample);
      const asked = new Set(template.fields.map((field) => field.name));
      fc.assert(
        fc.property(fc.subarray(names), (some) => {
          const facts = Object.fromEntries(some.map((name) => [name, sample[name] ?? '']));
          const after = prefill(template, facts, FULL);
          // Asked once of all names: to expect something of each takes most of the time.
          const given = some.filter((name) => isGiven(facts[name]));
          expect(given.map((name) => after[name])).toEqual(given.map((name) => facts[name]));
          expect(Object.keys(after).filter((name) => !asked.has(name))).toEqual([]);
        }),
      );
    },
  );

  test('a draft gives the profile what the next draft would be given', () => {
    const facts: Facts = { ...FULL.facts, 会议日期: '2026-01-08', 上级党组织: '' };
    expect(sharedFacts(up, facts)).toEqual(FULL.facts);
    expect(Object.keys(sharedFacts(down, facts))).not.toContain('主送机关');
  });
});

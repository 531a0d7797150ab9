// A preset of one's own comes back from what was kept or handed on, whatever that is, and is made only of what was marked.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EditedPreset,
  editOf,
  finished,
  isTaken,
  NEW_PRESET,
  replaces,
  withMarked,
} from '../../src/islands/own-presets/edited-preset.ts';
import { presetFileName, readPresetFile } from '../../src/islands/own-presets/preset-file.ts';
import { ownFileText, PRESET_FILE, refuseLarge } from '../../src/storage/own-file.ts';
import { type OwnPreset, presetName, restoreOwnPreset } from '../../src/storage/own-preset.ts';

const PRESET: OwnPreset = {
  kind: 'huiwen-preset',
  version: 1,
  id: 'own',
  name: '今年的',
  year: 2026,
  meeting: '民主生活会',
  values: { 会议主题: '甲', 班子对照方面: ['一', '二'] },
  savedAt: 1_795_000_000_000,
};
const NAMES = ['会议主题', '班子对照方面', '个人对照方面'];

describe('a file', () => {
  test('gives back what went in', () => {
    const reading = readPresetFile(`\ufeff${ownFileText(PRESET)}`, NAMES);
    expect(reading).toEqual({ ok: true, preset: PRESET, told: [] });
    expect(presetFileName(PRESET)).toBe('会文预设_今年的.json');
  });

  test('keeps names that are not known, and tells the nearest', () => {
    const values = { ...PRESET.values, 会议主提: '乙', 完全不沾边的别名: '丙' };
    const reading = readPresetFile(ownFileText({ ...PRESET, values }), NAMES);
    expect(reading).toMatchObject({ ok: true, preset: { values } });
    if (!reading.ok) return;
    expect(reading.told).toEqual([
      '“会议主提”不是会文的名称，是不是“会议主题”？内容原样留着，填入时不用。',
      '“完全不沾边的别名”不是会文的名称。内容原样留着，填入时不用。',
    ]);
  });

  const text = ownFileText(PRESET);
  const changed = (more: object) => JSON.stringify({ ...PRESET, ...more });
  test.each<[string, string, RegExp]>([
    ['a text', '你好', /这不是会文的预设文件。请选文件名以“会文预设”开头/],
    ['nothing', '', /这不是会文的预设文件/],
    ['torn', text.slice(0, -20), /不完整/],
    ['a list', '[1]', /别的程序的/],
    ['of another program', '{"kind":"theirs"}', /别的程序的/],
    ['a profile', '{"kind":"huiwen-profile"}', /单位信息文件，请到“单位信息”导入/],
    ['a backup', '{"kind":"huiwen-backup"}', /草稿备份，请到“我的草稿”导入/],
    ['newer', changed({ version: 2 }), /更新版本的会文存的/],
    ['without a year', changed({ year: 'x' }), /缺年度或者会议/],
    ['of no meeting', changed({ meeting: '茶话会' }), /缺年度或者会议/],
    ['empty', changed({ values: {} }), /没有内容/],
  ])('that is none is told: %s', (_, given, sentence) => {
    const reading = readPresetFile(given, NAMES);
    expect(reading).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
    expect(reading).toMatchObject({ sentence: expect.stringMatching(/没有导入任何内容。$/) });
  });

  test('that is too large is not read', () => {
    expect(refuseLarge(PRESET_FILE, 2 * 1024 * 1024)).toBeUndefined();
    expect(refuseLarge(PRESET_FILE, 5 * 1024 * 1024)).toMatch(
      /这个文件有 5.0 MB，预设文件不会超过 2 MB，没有导入/,
    );
  });
});

describe('what is stored', () => {
  test('of anything at all, comes a preset or nothing, and that again is itself', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (value, more) => {
        restoreOwnPreset(value);
        const restored = restoreOwnPreset({ ...PRESET, ...more, kind: 'huiwen-preset' });
        if (restored) expect(restoreOwnPreset(JSON.parse(JSON.stringify(restored)))).toEqual(restored);
      }),
    );
  });

  test('without a name is called by its year and meeting', () => {
    expect(presetName({ ...PRESET, name: '' })).toBe('2026年度 民主生活会');
  });
});

describe('while it is made', () => {
  const marked = (
    edited: EditedPreset,
    ...marks: readonly (readonly [Parameters<typeof withMarked>[1], string[]])[]
  ) => marks.reduce((next, [names, items]) => withMarked(next, names, items), edited);

  test('a text replaces the one before it, items are added once', () => {
    const edited = marked(
      NEW_PRESET,
      [['会议主题'], ['甲']],
      [['会议主题'], ['乙']],
      [
        ['班子对照方面', '个人对照方面'],
        ['一', '二'],
      ],
      [['班子对照方面'], ['二', '三']],
      [['年度'], ['2026']],
      [['会议种类'], ['组织生活会']],
    );
    expect(edited).toMatchObject({
      year: '2026',
      meeting: '组织生活会',
      values: { 会议主题: '乙', 班子对照方面: ['一', '二', '三'], 个人对照方面: ['一', '二'] },
    });
    expect(replaces(edited, '会议主题', ['丙'])).toBe(true);
    expect(replaces(edited, '班子对照方面', ['四'])).toBe(false);
    expect(isTaken(edited, { names: ['班子对照方面'], items: ['一', '三'], from: 0, to: 1 })).toBe(true);
    expect(isTaken(edited, { names: ['会议主题'], items: ['甲'], from: 0, to: 1 })).toBe(false);
  });

  const whole = editOf(PRESET);
  test.each<[string, Partial<EditedPreset>, string | object]>([
    ['whole', {}, { ...PRESET, savedAt: 5 }],
    ['with its year in words', { year: ' 2026年度' }, { year: 2026 }],
    ['without a year', { year: '' }, '请填年度，写四位数字，如 2026。'],
    ['of a year that is none', { year: '26' }, '请填年度，写四位数字，如 2026。'],
    ['of no meeting', { meeting: undefined }, '请选是民主生活会还是组织生活会。'],
    ['of blanks', { values: { 会议主题: ' ' } }, '还没有标出内容：请至少填会议主题或者一个对照方面。'],
    ['new', { id: undefined }, { id: 'fresh' }],
  ])('%s', (_, change, expected) => {
    const done = finished({ ...whole, ...change }, 'fresh', 5);
    if (typeof expected === 'string') expect(done).toBe(expected);
    else expect(done).toMatchObject(expected);
  });
});

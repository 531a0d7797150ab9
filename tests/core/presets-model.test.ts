// The list of one's own presets: nothing in it is replaced by what comes in, what goes can come back, and a refusal is told.
import { beforeEach, expect, test } from 'vitest';
import { createPresetsModel } from '../../src/islands/own-presets/presets-model.ts';
import type { OwnPreset } from '../../src/storage/own-preset.ts';
import { beginWith, refuseDatabase, storedValues } from './fake-browser.ts';

const preset = (id: string, more: Partial<OwnPreset> = {}): OwnPreset => ({
  kind: 'huiwen-preset',
  version: 1,
  id,
  name: '',
  year: 2026,
  meeting: '民主生活会',
  values: { 会议主题: id },
  savedAt: 1000,
  ...more,
});

beforeEach(() => beginWith());

test('lists the latest year first, and tells what it cannot read without touching it', async () => {
  const newer = { kind: 'huiwen-preset', version: 9 };
  await beginWith({ 'preset:x': newer, 'preset:y': 'torn' });
  const model = createPresetsModel();
  await model.keep(preset('a', { year: 2025 }));
  await model.keep(preset('b'));
  await model.keep(preset('c', { savedAt: 2000 }));
  expect(model.presets.value?.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(model.unreadable.value).toBe(2);
  expect(await storedValues()).toMatchObject({ 'preset:x': newer, 'preset:y': 'torn' });
});

test('a deleted one comes back', async () => {
  const model = createPresetsModel();
  await model.keep(preset('a', { name: '今年的' }));
  await model.remove(preset('a', { name: '今年的' }));
  expect(model.presets.value).toEqual([]);
  expect(model.said.value.text).toBe('已删除“今年的”。');
  await model.said.value.undo?.();
  expect(model.presets.value?.map(({ name }) => name)).toEqual(['今年的']);
});

test('one from a file stands beside what is here; the same one comes once; and it goes again', async () => {
  const model = createPresetsModel();
  await model.keep(preset('a'));
  await model.bringIn(preset('a'));
  expect(model.said.value.text).toBe('“2026年度 民主生活会”这里已经有了，没有再导入。');
  await model.bringIn(preset('a', { values: { 会议主题: '别的' } }));
  expect(model.said.value.text).toBe('已导入“2026年度 民主生活会（导入）”。');
  expect(model.presets.value?.map(({ values }) => values.会议主题)).toEqual(['别的', 'a']);
  await model.said.value.undo?.();
  expect(model.presets.value?.map(({ id }) => id)).toEqual(['a']);
});

test('a browser that refuses is told, and the next try may be heard', async () => {
  const model = createPresetsModel();
  const allow = refuseDatabase();
  expect(await model.keep(preset('a'))).toBe(false);
  expect(model.fault.value).toMatch(/没有让存取自己的预设.*没有丢.*存成文件/);
  expect(model.presets.value).toEqual([]);
  allow();
  expect(await model.keep(preset('a'))).toBe(true);
  expect(model.fault.value).toBeUndefined();
});

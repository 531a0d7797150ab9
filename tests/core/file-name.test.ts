import { describe, expect, test } from 'vitest';
import { draftPrefix, fileName } from '../../src/core/document/file-name.ts';

test.each<[title: string, name: string]>([
  ['关于召开会议的通知', '关于召开会议的通知.docx'],
  ['甲/乙\\丙:丁*戊?己"庚<辛>壬|癸', '甲乙丙丁戊己庚辛壬癸.docx'],
  ['《甲》：“乙”？', '《甲》：“乙”？.docx'],
  ['甲\n乙\t丙\u0000丁', '甲乙丙丁.docx'],
  ['甲\u200b\u202e乙\ufeff', '甲乙.docx'],
  ['甲\ud83d乙', '甲乙.docx'],
  ['甲   乙', '甲 乙.docx'],
  ['  甲  ', '甲.docx'],
  ['...甲...', '甲.docx'],
  ['甲. . .', '甲.docx'],
  ['../../甲', '甲.docx'],
  ['会议😀', '会议😀.docx'],
  ['甲\u3164乙\u115f丙\ufe0f丁\u2800戊\u034f', '甲乙丙丁戊.docx'],
  ['2026/1/8会议', '2026-1-8会议.docx'],
  ['2026\\1\\8', '2026-1-8.docx'],
  ['15:00开会', '15-00开会.docx'],
  ['1/甲', '1甲.docx'],
  ['CONIN$', '文稿CONIN$.docx'],
  ['CON', '文稿CON.docx'],
  ['nul', '文稿nul.docx'],
  ['Com1', '文稿Com1.docx'],
  ['LPT9', '文稿LPT9.docx'],
  ['aux.', '文稿aux.docx'],
  ['CONSOLE', 'CONSOLE.docx'],
  ['', '文稿.docx'],
  ['***', '文稿.docx'],
  ['. . .', '文稿.docx'],
])('%j becomes %s', (title, name) => {
  expect(fileName(title, 'docx')).toBe(name);
});

test('the prefix stands in front', () => {
  expect(fileName('甲', 'docx', '示例：')).toBe('示例：甲.docx');
});

test('a draft is marked, with its day, and keeps both however long the title is', () => {
  expect(fileName('长'.repeat(200), 'docx', draftPrefix('2026-11-21'))).toMatch(
    /^草稿_20261121_长{60,}\.docx$/,
  );
});

// Windows reserves a device name whatever ending follows it.
test.each([['CON.2026'], ['nul.txt'], ['com1.甲'], ['CON .甲'], ['COM¹']])(
  '%s is not left as a device name',
  (title) => {
    expect(fileName(title, 'docx')).not.toMatch(/^(?:con|nul|com1|com¹)\s*(?:\.|$)/i);
  },
);

describe('a long title', () => {
  test.each<[what: string, title: string]>([
    ['200 汉字', '长'.repeat(200)],
    ['200 emoji', '😀'.repeat(200)],
    ['a dot at the cut', `${'长'.repeat(74)}....${'长'.repeat(9)}`],
    ['a space at the cut', `${'长'.repeat(74)}   ${'长'.repeat(9)}`],
  ])('%s has at most 80 characters', (_, title) => {
    const name = fileName(title, 'docx');
    expect([...name].length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/^[长😀]+\.docx$/u);
  });

  test.each([
    ['80 characters with the ending', '长', 75],
    ['255 bytes with the ending', '😀', 62],
  ])('keeps as much as goes into %s', (_, character, kept) => {
    expect(fileName(character.repeat(200), 'docx')).toBe(`${character.repeat(kept)}.docx`);
  });

  // ext4, APFS and most servers allow 255 bytes of UTF-8 for a name.
  test.each([['长'], ['😀'], ['a']])('%s repeated has at most 255 bytes', (character) => {
    expect(new TextEncoder().encode(fileName(character.repeat(200), 'docx')).length).toBeLessThanOrEqual(255);
  });
});

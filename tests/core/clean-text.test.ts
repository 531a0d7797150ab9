import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/core/facts/clean-text.ts';
import { lostCharacters } from '../../src/core/facts/private-use.ts';

const UNSEEN = '有看不见的字符，已不写入报告';
const SOFT_RETURN = '有 Word 里的软回车一类的换行，已当作换行';

describe('what nobody sees is left out and told', () => {
  test.each([
    ['a NUL', '甲\u0000乙', '甲乙'],
    ['a backspace and an escape', '\u0008甲\u001b', '甲'],
    ['delete and a C1 control', '甲\u007f\u0080乙', '甲乙'],
    ['two noncharacters', '甲\ufffe\uffff', '甲'],
    ['a noncharacter of a high plane', '甲\u{1fffe}', '甲'],
    [
      'a zero-width space, a joiner, a word joiner and a byte order mark',
      '\ufeff甲\u200b\u200d\u2060乙',
      '甲乙',
    ],
    ['marks that turn the direction', '\u202e会员委\u202c\u2066乙\u2069\u200f', '会员委乙'],
    ['a soft hyphen', '报\u00ad告', '报告'],
    ['a selector of a glyph after a character', '葛\u{e0100}城\ufe00', '葛城'],
    ['tag characters', '甲\u{e0041}\u{e007f}', '甲'],
    ['a Hangul filler', '甲\u3164', '甲'],
  ])('%s', (_, typed, text) => {
    expect(cleanText(typed)).toEqual({ text, told: [UNSEEN] });
  });
});

test.each([
  ['an emoji', '😀'],
  ['an emoji of several code points', '👩‍👩‍👧'],
  ['an emoji of a colour', '👍🏽'],
  ['a digit in a key', '1\ufe0f\u20e3'],
  ['a rare character outside the BMP', '𠮷'],
  ['combining marks', 'e\u0301'],
  ['a joiner within a word of Arabic letters', 'ئە\u200cمە'],
  ['private use', '\ue000'],
  ['a full-width space, which sets names of two characters', '张　三'],
  ['a tab and a line feed', '甲\t乙\n丙'],
  ['markup', '<script>&amp;]]>{{年度}}'],
])('keeps %s', (_, text) => {
  expect(cleanText(text)).toEqual({ text, told: [] });
});

test.each(
  [
    ['甲\r\n乙', '甲\n乙', []],
    ['甲\r乙', '甲\n乙', []],
    ['甲\n\r乙', '甲\n\n乙', []],
    ['甲\u2028乙\u2029丙', '甲\n乙\n丙', [SOFT_RETURN]],
    ['甲\u000b乙\u0085丙\f丁', '甲\n乙\n丙\n丁', [SOFT_RETURN]],
  ].map(([typed, text, told]) => ({ typed, text, told })) as {
    typed: string;
    text: string;
    told: string[];
  }[],
)('$typed has its line ends', ({ typed, text, told }) => {
  const clean = cleanText(typed);
  expect(clean.text).toBe(text);
  expect(told.every((sentence) => clean.told.includes(sentence))).toBe(true);
});

test.each([
  ['spaces of other widths', '甲\u00a0乙\u2009丙\u202f丁', '甲 乙 丙 丁'],
  ['a space as wide as a character', '张\u2003三', '张　三'],
])('%s stay spaces, and there is nothing to tell', (_, typed, text) => {
  expect(cleanText(typed)).toEqual({ text, told: [] });
});

test.each([
  ['radicals', '⼈⺠⻓⻅', '人民长见'],
  ['radicals that stand for an older form', '⼾⾭⿈', '户青黄'],
  ['compatibility ideographs', '\uf9e9\u{2f800}', '里丽'],
  ['compatibility ideographs that are no doubles', '\ufa0e\ufa11', '\ufa0e\ufa11'],
])('%s become usual characters', (_, typed, text) => {
  expect(cleanText(typed).text).toBe(text);
});

test('the characters that were changed are named', () => {
  expect(cleanText('⼈⺠⻓⻅').told).toEqual(['“人”“民”“长”等字用的是少见的编码，已换成通用的字']);
  expect(cleanText('⻅').told).toEqual(['“见”用的是少见的编码，已换成通用的字']);
});

describe('characters that are lost', () => {
  test.each([
    ['王\ue863任书记', /^第 2 个字.*应是“䶮”$/, '王䶮任书记'],
    ['甲\n王\ue863', /^第 2 段第 2 个字/, '甲\n王䶮'],
    ['\ue816\ue863', /^第 1 个字.*（这样的字共 2 个）$/, '𠂇䶮'],
    ['王\ue123', /^第 2 个字是自造字.*换上/, undefined],
    ['王\ue863\ue123', /应是“䶮”（这样的字共 2 个）$/, undefined],
    ['𠮷\u{f0000}', /^第 2 个字是自造字/, undefined],
    ['\uf06c要点', /^第 1 个字是 Word 符号字体里的符号/, undefined],
    ['王\ufffd', /^第 2 个字在复制或打开时已经损坏/, undefined],
    ['王\ufffc', /图片/, undefined],
    ['王\ufffa', /注音/, undefined],
  ])('%j: %s', (text, sentence, mended) => {
    const lost = lostCharacters(text);
    expect(lost?.message).toMatch(sentence);
    expect(lost?.mend?.(text)).toBe(mended);
  });

  test('half of a character is a lost one', () => {
    expect(lostCharacters(cleanText('王\ud83d').text)?.message).toMatch(/^第 2 个字/);
    expect(cleanText('\ude00\ud83d').text).toBe('\ufffd\ufffd');
  });

  test.each(['王䶮', '😀', '〇', ''])('%s is none', (text) => {
    expect(lostCharacters(text)).toBeUndefined();
  });
});

const seen = fc.constantFrom(...'中共党支部组织生活会报告，。“”《》2026abc 䶮𠮷');
const unseen = fc.constantFrom(
  ...'\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufe00\ufeff\u{e0041}\u{e0101}',
);

test('a text with what nobody sees anywhere in it is the text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(unseen), seen, fc.array(unseen))), (parts) => {
      const text = parts.map(([, character]) => character).join('');
      const typed = parts
        .map(([before, character, after]) => [...before, character, ...after].join(''))
        .join('');
      expect(cleanText(typed).text).toBe(text);
      expect(cleanText(typed).told).toEqual(typed === text ? [] : [UNSEEN]);
    }),
  );
});

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const { text } = cleanText(typed);
      expect(cleanText(text)).toEqual({ text, told: [] });
    }),
  );
});

test('every character comes out the same alone and where there is something to clean', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => `甲${String.fromCharCode(code)}乙`);
  expect(codes.filter((text) => cleanText(text).text !== cleanText(`${text}\u200b`).text)).toEqual([]);
});

// Files that are no .docx of ours: each is refused with a sentence, none is unpacked past its limits.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/reopen/crc32.ts';
import { embedDraft } from '../../src/reopen/embed-draft.ts';
import { type EmbeddedDraft, readNote, writeNote } from '../../src/reopen/facts-note.ts';
import { FILE_LIMIT, readDocx } from '../../src/reopen/read-docx.ts';

const draft: EmbeddedDraft = {
  template: 'town',
  revised: '2026-11-20',
  name: '一支部',
  facts: { 年度: 2025, 班子问题: [{ 问题: '学得不深' }], 督导组到会: true, 会议地点: '“甲”楼\n二层 😀' },
  off: ['学习书目'],
};
const BODY = '<w:document><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>';
const PACKAGE = {
  '[Content_Types].xml': strToU8('<Types></Types>'),
  'word/document.xml': strToU8(BODY),
  'word/_rels/document.xml.rels': strToU8('<Relationships></Relationships>'),
};
const plain = zipSync(PACKAGE);
const sound = embedDraft(plain, draft, '2026-11-21');
const withNote = (note: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ ...PACKAGE, 'customXml/item1.xml': strToU8(`<draft>${note}</draft>`), ...more });
const noteOf = (data: unknown, version: number | string = 1) => {
  const bytes = strToU8(JSON.stringify(data));
  return `huiwen-facts;${version};${crc32(bytes)};${Buffer.from(bytes).toString('base64')}`;
};
const sentence = (bytes: Uint8Array) => {
  const opened = readDocx(bytes);
  return opened.kind === 'refused' ? opened.sentence : 'opened';
};

test('what was put in comes out, with the text', () => {
  expect(readDocx(sound)).toEqual({ kind: 'draft', draft, text: ['正文'] });
});

test('the same draft makes the same bytes', () => {
  expect(embedDraft(plain, draft, '2026-11-21')).toEqual(sound);
});

test('CRC-32 is the standard one', () => {
  expect(crc32(strToU8('123456789'))).toBe('cbf43926');
});

/** Central directory entries with other sizes than the truth. */
function withClaim(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

function encrypted(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return copy;
}

describe('refuses, and says why', () => {
  const bomb = new Uint8Array(40 * 1024 * 1024);
  test.each([
    ['an empty file', new Uint8Array(), '文件是空的'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), '这不是 .docx 文件'],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '旧格式'],
    ['a text that begins like a zip', strToU8('PK 这不是压缩包'), '这不是 .docx 文件'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), '没有 Word 正文'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), '没有 Word 正文'],
    [
      'a path that only ends like the body',
      zipSync({ '../word/document.xml': strToU8(BODY) }),
      '没有 Word 正文',
    ],
    ['an encrypted zip', encrypted(sound), '加了密码'],
    ['a .docx without a draft', plain, '没有填写内容'],
    ['a draft of a newer version', withNote(noteOf(draft, 2)), '更新版本'],
    ['a changed byte', withNote(writeNote(draft).replace(/.{4}$/, 'AAAA')), '已经损坏'],
    ['half a draft', withNote(writeNote(draft).slice(0, 90)), '已经损坏'],
    ['a draft that is no draft', withNote(noteOf(['a'])), '已经损坏'],
    ['a draft without a template', withNote(noteOf({ facts: {} })), '已经损坏'],
    ['a version that is no number', withNote(noteOf(draft, 'x')), '已经损坏'],
    ['no base64', withNote('huiwen-facts;1;00000000;;;;'), '已经损坏'],
    ['a file over the limit', new Uint8Array(FILE_LIMIT + 1), '超过 20 MB'],
    ['a bomb in the draft', zipSync({ ...PACKAGE, 'customXml/item1.xml': bomb }), '展开后过大'],
    [
      'a bomb in the body',
      zipSync({ ...PACKAGE, 'word/document.xml': bomb, 'customXml/item1.xml': strToU8(writeNote(draft)) }),
      '展开后过大',
    ],
    [
      'a bomb that claims to be small',
      withClaim(zipSync({ ...PACKAGE, 'customXml/item1.xml': bomb }), 100),
      '展开后过大',
    ],
    ['a small entry that claims to be huge', withClaim(sound, 0xfffffffe), '展开后过大'],
    ['sizes that are not true', withClaim(sound, 7), '已经损坏'],
  ])('%s', (_, bytes, words) => {
    expect(sentence(bytes)).toContain(words);
    expect(sentence(bytes)).toMatch(/。$/);
  });

  test.each(Array.from({ length: 15 }, (_, part) => part + 1))('a file cut off after %i/16', (part) => {
    expect(sentence(sound.slice(0, Math.floor((sound.length * part) / 16)))).not.toBe('opened');
  });
});

test('one damaged copy does not matter while the other is sound', () => {
  const damaged = writeNote(draft).replace(/.{4}$/, 'AAAA');
  const both = withNote(damaged, { 'docProps/custom.xml': strToU8(`<p>${writeNote(draft)}</p>`) });
  expect(readDocx(both)).toMatchObject({ kind: 'draft', draft });
});

test('a note broken into lines by another program is still read', () => {
  const note = writeNote(draft).replace(/(.{40})/g, '$1\n  ');
  expect(readDocx(withNote(note))).toMatchObject({ kind: 'draft', draft });
});

test('names that would change a prototype are left out', () => {
  const json = '{"template":"a","facts":{"__proto__":{"x":1},"年度":2025,"表":[{"__proto__":1,"甲":"乙"}]}}';
  const bytes = strToU8(json);
  const note = `huiwen-facts;1;${crc32(bytes)};${Buffer.from(bytes).toString('base64')}`;
  const reading = readNote(note);
  expect(reading).toEqual({
    kind: 'draft',
    draft: { template: 'a', revised: '', name: '', off: [], facts: { 年度: 2025, 表: [{ 甲: '乙' }] } },
  });
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('any bytes, and any damage to a sound file, end in a draft or a sentence', () => {
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(damage, (places) => {
      const bytes = sound.slice();
      for (const [at, byte] of places) bytes[at] = byte;
      expect(['draft', 'refused']).toContain(readDocx(bytes).kind);
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readDocx(Uint8Array.from([0x50, 0x4b, ...bytes])).kind).toBe('refused');
    }),
    { numRuns: 400 },
  );
});

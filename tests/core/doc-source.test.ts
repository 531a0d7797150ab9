// What a .doc of Word 97 to 2003 is read as, from a file LibreOffice saved in that format; damaged ones give a sentence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docAuthors } from '../../src/reopen/source/doc-authors.ts';
import { readSource } from '../../src/reopen/source/read-source.ts';

const saved = new Uint8Array(readFileSync(join(import.meta.dirname, 'saved-as-97.doc')));
const said = (bytes: Uint8Array) => {
  const source = readSource(bytes);
  return 'refused' in source ? source.refused : source.text;
};
/** Where a stream begins, and with it the file of Word's within the file. */
const WORD = saved.findIndex((byte, at) => byte === 0xec && saved[at + 1] === 0xa5);
function changed(at: number, ...bytes: number[]): Uint8Array {
  const copy = saved.slice();
  copy.set(bytes, at);
  return copy;
}

describe('an old Word file', () => {
  const source = readSource(saved);
  if ('refused' in source) throw new Error(source.refused);

  test('has its text, numbers and table', () => {
    expect(source.text.split('\n')).toEqual([
      ...['关于报送学习安排的通知', '各支部：', '一、总体要求', '（一）时间', '（二）内容', '二、报送方式'],
      ...['请于     前报送电子版“一式两份”。', '见附表', '甲', '乙', '支部\t人数', '第一支部\t', '机关党委'],
    ]);
  });

  test('tells how paragraphs look', () => {
    const [title, , heading] = source.paragraphs;
    expect(title).toEqual({ start: 0, end: 11, align: 'center', size: 22, bold: true });
    expect(heading?.autoNumber).toBe(2);
    expect(source.paragraphs.flatMap(({ underlined }) => underlined ?? [])).toEqual([{ start: 45, end: 50 }]);
    expect(source.paragraphs.flatMap(({ cell }) => (cell ? [`${cell.row}.${cell.column}`] : []))).toEqual([
      ...['0.0', '0.1', '1.0', '1.1'],
    ]);
    expect(source.paragraphs[source.paragraphs.length - 1]?.align).toBe('right');
  });

  test('tells of its revisions', () => {
    expect(source.notes.map(({ kind, count }) => `${kind}${count}`)).toEqual(['编号4', '修订2']);
  });
});

/** A summary with its properties by number: texts as bytes of a code page, or as letters. */
function summary(page: number, properties: Readonly<Record<number, Uint8Array | string>>): Uint8Array {
  const parts = Object.entries(properties).map(([id, said]) => {
    const words = typeof said === 'string' ? Buffer.from(`${said}\0`, 'utf16le') : said;
    const head = Buffer.alloc(8);
    head.writeUInt32LE(typeof said === 'string' ? 0x1f : 0x1e, 0);
    head.writeUInt32LE(typeof said === 'string' ? words.length / 2 : words.length, 4);
    return { id: Number(id), bytes: Buffer.concat([head, words]) };
  });
  const pageOf = Buffer.alloc(8);
  pageOf.writeUInt32LE(2, 0);
  pageOf.writeUInt16LE(page, 4);
  const all = [{ id: 1, bytes: pageOf }, ...parts];
  const head = Buffer.alloc(48 + 8 + all.length * 8);
  head.writeUInt32LE(48, 44);
  head.writeUInt32LE(all.length, 52);
  let place = 8 + all.length * 8;
  for (const [nth, { id, bytes }] of all.entries()) {
    head.writeUInt32LE(id, 56 + nth * 8);
    head.writeUInt32LE(place, 60 + nth * 8);
    place += bytes.length;
  }
  return Buffer.concat([head, ...all.map(({ bytes }) => bytes)]);
}

const GB = Uint8Array.from([0xbc, 0xd7, 0xd7, 0xd3, 0]);

test.each([
  [
    'in the code page of Chinese Windows',
    summary(936, { 4: GB, 8: Buffer.from('Admin\0') }),
    ['甲子', 'Admin'],
  ],
  ['in UTF-8', summary(65001, { 4: Buffer.from('甲子\0'), 8: Buffer.from('甲子\0') }), ['甲子']],
  ['as letters', summary(1200, { 8: '乙丑' }), ['乙丑']],
  ['of nobody', summary(936, { 4: Uint8Array.from([0]), 2: GB }), []],
  ['cut off', summary(936, { 4: GB }).subarray(0, 60), []],
  ['of nothing', new Uint8Array(), []],
])('the authors of a summary %s', (_, bytes, names) => {
  expect(docAuthors((name) => (name === '\u0005SummaryInformation' ? bytes : undefined))).toEqual(names);
});

test('its author is named as that of a .docx, and not taken', () => {
  // The saved file has none: the number of times it was saved, “0”, is made its author.
  const mark = [9, 0, 0, 0, 0x40, 0, 0, 0];
  const at = saved.findIndex((_, place) => mark.every((byte, nth) => saved[place + nth] === byte));
  const source = readSource(changed(at, 4));
  if ('refused' in source) throw new Error(source.refused);
  expect(source.notes.filter(({ kind }) => kind === '作者').map(({ message }) => message)).toEqual([
    '文件属性里写着作者“0”，没有取。',
  ]);
});

test.each([
  ['cut off within its text', saved.subarray(0, 1536), '没有 Word 正文'],
  ['that is no more than its first bytes', saved.subarray(0, 8), '没有 Word 正文'],
  ['of Word 95', changed(WORD + 2, 0x65, 0), 'Word 95'],
  ['with a password', changed(WORD + 0x0b, (saved[WORD + 0x0b] ?? 0) | 1), '加了密码'],
  ['whose tables are elsewhere', changed(WORD + 0x1a2, 0xff, 0xff, 0xff, 0x7f), '已经损坏'],
])('a file %s', (_, bytes, expected) => {
  expect(said(bytes)).toContain(expected);
});

test('whatever its bytes are, it gives a source or a sentence', () => {
  const place = fc.nat(saved.length - 5);
  const change = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
      const copy = saved.slice();
      for (const [at, bytes] of changes) copy.set(bytes, at);
      // The first bytes say that it is a file of this kind.
      copy.set(saved.subarray(0, 8));
      expect(said(copy)).toBeTypeOf('string');
    }),
    { numRuns: 300 },
  );
});

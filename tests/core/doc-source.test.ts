// What a .doc of Word 97 to 2003 is read as, from a file LibreOffice saved in that format; damaged ones give a sentence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

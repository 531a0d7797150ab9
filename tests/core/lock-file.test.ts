// What an office program leaves beside an open file is named by every reader, and nothing else is taken for it.
import { expect, test } from 'vitest';
import { isLockFile } from '../../src/reopen/lock-file.ts';
import { readDocx } from '../../src/reopen/read-docx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { readSource } from '../../src/reopen/source/read-source.ts';

/** As the programs write it: who has the file open, in bytes and in UTF-16. */
function lockFile(who: string, { length = 162, pad = 0x20 } = {}): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.fill(pad, 1, 54);
  bytes[0] = who.length;
  bytes[54] = who.length;
  bytes[55] = 0;
  for (const [index, letter] of [...who].entries()) {
    bytes[1 + index] = letter.charCodeAt(0) & 0xff;
    bytes[56 + 2 * index] = letter.charCodeAt(0) & 0xff;
    bytes[57 + 2 * index] = letter.charCodeAt(0) >> 8;
  }
  return bytes;
}

test.each([
  ['of Word', lockFile('bgs')],
  ['of WPS, filled with zeros', lockFile('Administrator', { pad: 0 })],
  ['of Excel', lockFile('user', { length: 165 })],
])('a file %s is named', async (_, bytes) => {
  expect(readSource(bytes)).toMatchObject({ refused: expect.stringContaining('“~$”') });
  expect(readDocx(bytes)).toMatchObject({ message: expect.stringContaining('“~$”') });
  expect(await readBook(bytes, '~$名单.xlsx')).toMatchObject({ refused: expect.stringContaining('“~$”') });
});

test.each([
  ['a text of that length', new TextEncoder().encode('会'.repeat(54))],
  ['a table of that length', new TextEncoder().encode(`${'甲,乙\n'.repeat(20)}丙`.padEnd(66, ' '))],
  ['spaces', new Uint8Array(162).fill(0x20)],
  ['nothing but zeros', new Uint8Array(162)],
  ['one byte more', lockFile('bgs', { length: 163 })],
])('%s is not taken for one', (_, bytes) => expect(isLockFile(bytes)).toBe(false));

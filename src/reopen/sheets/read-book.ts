// A spreadsheet of unknown origin as a book, by what its bytes are and not by its name, or a sentence that says why not.

import { atOnce } from '../../core/checks/at-once.ts';
import type { ReadBook } from '../../core/sheet/book.ts';
import { delimitedInSteps } from '../../core/sheet/delimited.ts';
import { decodeText } from '../decode-text.ts';
import { isLockFile } from '../lock-file.ts';
import { hasStream, startsWith } from '../ole-file.ts';
import { xlsxInSteps } from './read-xlsx.ts';
import { MOST_SHEET_ROWS, SHEET_FILE_LIMIT } from './sheet-limits.ts';
import { refusedSheet } from './sheet-refusals.ts';

/** Does work that is written in steps: at once in a worker, in slices on a page. */
export type RunSteps = <Result>(steps: Generator<undefined, Result>) => Result | Promise<Result>;

const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
];

/** Never rejects for what the bytes are; only where the program for .xls cannot be fetched. */
export async function readBook(bytes: Uint8Array, name: string, run: RunSteps = atOnce): Promise<ReadBook> {
  if (bytes.length > SHEET_FILE_LIMIT) return refusedSheet('tooBig');
  if (!bytes.length) return refusedSheet('empty');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return named(name, 'zip', await run(xlsxInSteps(bytes)));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return hasStream(bytes, 'EncryptedPackage')
      ? refusedSheet('encrypted')
      : hasStream(bytes, 'WordDocument')
        ? refusedSheet('word')
        : (await import('./read-xls.ts')).readOldBook(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refusedSheet('pdf');
  if (PICTURES.some((start) => startsWith(bytes, start))) return refusedSheet('picture');
  if (isLockFile(bytes)) return refusedSheet('lock');
  const text = decodeText(bytes);
  if (text === undefined) return refusedSheet('notSheet');
  const start = text.slice(0, 1000).trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta)/i.test(start)) return refusedSheet('webPage');
  if (start.startsWith('<?xml')) return refusedSheet('oldXml');
  return named(name, 'text', await readTyped(text, run));
}

async function readTyped(text: string, run: RunSteps = atOnce): Promise<ReadBook> {
  if (!text.trim()) return refusedSheet('empty');
  const { sheet, beyond } = await run(delimitedInSteps(text, '表格', MOST_SHEET_ROWS));
  return beyond ? refusedSheet('tooManyRows') : { book: { sheets: [sheet] }, told: [] };
}

/** A name that says otherwise is told. */
function named(name: string, is: 'zip' | 'text', read: ReadBook): ReadBook {
  if ('refused' in read) return read;
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const isText = ['csv', 'txt', 'tsv'].includes(ending);
  if (is === 'text' && ['xlsx', 'xls', 'et', 'xlsm'].includes(ending))
    return { ...read, told: [...read.told, `文件名是 .${ending}，其实是文本表格，已照文本读`] };
  return is === 'zip' && isText
    ? { ...read, told: [...read.told, `文件名是 .${ending}，其实是 .xlsx 表格，已照表格读`] }
    : read;
}

// Names of the files of a batch: numbered in the order of the sheet, so that no two are the same on any system.

import { fileName } from '../document/file-name.ts';

const DRAFT = '草稿_';

/** The sheet that says how it went; sorts before all others. */
export const REPORT_NAME = '00 生成情况.xlsx';

/** `place` counts from 1, `of` is how many rows there are: 007 草稿_关于……. */
export function batchFileName(title: string, place: number, of: number, draft: boolean): string {
  const digits = Math.max(2, String(of).length);
  return fileName(title, 'docx', `${String(place).padStart(digits, '0')} ${draft ? DRAFT : ''}`);
}

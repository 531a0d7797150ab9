// What the sheet with its problems says of a row: what the checks found, why it was not made, which lists stay as they were.

import type { RowProblem } from '../../core/batch/check-row.ts';
import type { RowTrouble } from '../../core/batch/marked-book.ts';
import { namesNotWritten } from '../../core/batch/write-back.ts';
import type { Field } from '../../core/facts/field.ts';
import type { BatchLine } from './batch-lines.ts';

type NotMade = { readonly failure: string | undefined; readonly unmade: boolean };

export function troubleOf(
  { row, read, problems, accepted }: BatchLine,
  fields: readonly Field[],
  { failure, unmade }: NotMade = { failure: undefined, unmade: false },
): readonly RowTrouble[] {
  const own: RowProblem[] = [...problems];
  if (failure) own.unshift({ severity: 'error', message: `没有生成：${failure}` });
  if (unmade) own.unshift({ severity: 'warning', message: '停止以前还没有生成' });
  for (const name of namesNotWritten({ now: row, read }, fields))
    own.push({
      severity: 'warning',
      name,
      message: `“${name}”打开填写时改过，改的在草稿里，这份表里还是原来的`,
    });
  if (!own.length && !Object.keys(accepted).length) return [];
  return [{ sheet: row.sheet, row: row.row, problems: own, accepted }];
}

// How a batch went, in lines for a terminal or a log: what was made, what was not and why, and what of the sheet was not read.

import { stateOfRow } from '../src/core/batch/check-row.ts';
import { isAside } from '../src/core/batch/match-heading.ts';
import type { MadeBatch } from './make-batch.ts';

/** Problems of one row that are named. */
const NAMED = 3;

/** `isWhole`: every row is a paper, and every column was used or known to be none. */
export function saySummary(
  { read, rows }: MadeBatch,
  told: readonly string[],
  checkOnly: boolean,
): { readonly text: string; readonly isWhole: boolean } {
  const lines: string[] = [];
  for (const { sheet, row, problems, file } of rows) {
    const state = stateOfRow(problems);
    if (!problems.length) continue;
    lines.push(
      `${file === undefined ? '没有生成' : state} “${sheet}”第 ${row} 行${file === undefined ? '' : ` ${file}`}`,
    );
    for (const { severity, message } of problems.slice(0, NAMED))
      lines.push(`  ${severity === 'error' ? '错误' : '提醒'}：${message}`);
    if (problems.length > NAMED) lines.push(`  另有 ${problems.length - NAMED} 处`);
  }
  const near = read.headings.filter(({ how }) => how === '相近');
  for (const { sheet, column, heading, name } of near)
    lines.push(
      `没有用 “${sheet}”第 ${column} 列“${heading}”：是不是“${name}”？是就加上 --heading ${heading}=${name}，不是就加上 --heading ${heading}=`,
    );
  const unknown = read.headings
    .filter(({ how, heading }) => how === '不认得' && !isAside(heading))
    .map(({ heading }) => `“${heading}”`);
  if (unknown.length) lines.push(`没有用 ${unknown.join('')}：不是这个模板的名称`);
  for (const { sheet, row, why } of read.skipped) lines.push(`没有读 “${sheet}”第 ${row} 行：${why}`);
  for (const each of [...told, ...read.told]) lines.push(`说明：${each}`);
  const made = rows.filter(({ file }) => file !== undefined).length;
  const drafts = rows.filter(
    ({ file, problems }) => file !== undefined && stateOfRow(problems) === '有错误',
  ).length;
  lines.push(
    `共 ${rows.length} 行，${checkOnly ? '可以生成' : '生成'} ${made} 份${drafts ? `（草稿 ${drafts} 份）` : ''}，没有生成 ${rows.length - made} 行。`,
  );
  return { text: `${lines.join('\n')}\n`, isWhole: made === rows.length && !drafts && !near.length };
}

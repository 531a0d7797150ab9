// What stands under the index of a meeting's papers: those kept apart, those still missing, and what the archive wants besides.

import { printDate, readDate } from '../facts/date.ts';
import { type Fact, type Facts, isGiven } from '../facts/fact.ts';

type Named = { readonly title: string; readonly reason: string };

export type NotInFile = {
  /** Titles of papers never in a file with others. */
  readonly apart: readonly string[];
  /** Wanted, but not in the file. */
  readonly leftOut: readonly Named[];
  readonly failed: readonly Named[];
  /** Titles of papers such a meeting usually has, which nobody wanted. */
  readonly unwanted: readonly string[];
};

/** A sentence each; none for what there is none of. */
export function indexNotes({ apart, leftOut, failed, unwanted }: NotInFile, facts: Facts): readonly string[] {
  const named = ({ title, reason }: Named) => `${title}（${reason}）`;
  return [
    said('还缺的', leftOut.map(named)),
    said('没有生成的', failed.map(named)),
    said('通常有、这次没有选的', unwanted),
    said('只供内部掌握、另外保存的', apart),
    said('归档时另外放进去的', noticeFrom(facts)),
  ].filter((sentence) => sentence !== '');
}

function said(what: string, items: readonly string[]): string {
  return items.length ? `${what}：${items.join('、')}。` : '';
}

/** The notice from above, which the unit received and did not write. */
function noticeFrom({ 通知标题, 通知文号, 通知日期, 归档件 }: Facts): readonly string[] {
  const title = textOf(通知标题);
  const listed =
    Array.isArray(归档件) &&
    归档件.some((row) => typeof row === 'object' && '题名' in row && row.题名 === title);
  if (!title || listed) return [];
  const date = readDate(textOf(通知日期));
  const about = [textOf(通知文号), typeof date === 'string' ? '' : printDate(date)].filter(Boolean);
  return [`上级通知《${title}》${about.length ? `（${about.join('，')}）` : ''}`];
}

function textOf(fact: Fact | undefined): string {
  return isGiven(fact) && typeof fact !== 'object' ? String(fact).trim() : '';
}

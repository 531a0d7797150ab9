// The index of a meeting's papers: what stands in the archive's list of each, and what is still missing.

import { type Fact, type Facts, isGiven } from '../facts/fact.ts';

/** One paper in the order of the archive. */
export type IndexLine = {
  readonly title: string;
  /** Of the paper itself: who signs it, its number, its day. */
  readonly facts: Facts;
  /** Its day where it has none of its own, as for what was written at the meeting. */
  readonly day?: Fact | undefined;
  /** Pages with something on them. Undefined as long as they may change. */
  readonly pages?: number | undefined;
  /** Why it is not there, or not final. */
  readonly note?: string | undefined;
};

const NAME = '归档件';

/**
 * The facts with 归档件 made of the papers. A line the user wrote for a paper of the same title keeps what is written in it;
 * lines for other papers (scans, signed originals) follow.
 */
export function indexFacts(facts: Facts, lines: readonly IndexLine[]): Facts {
  const typed = rowsOf(facts);
  const made = lines.map((line) => ({ ...rowOf(line), ...typed.find(({ 题名 }) => 题名 === line.title) }));
  const others = typed.filter(({ 题名 }) => !lines.some(({ title }) => title === 题名));
  return { ...facts, [NAME]: [...made, ...others] };
}

function rowOf({ title, facts, day, pages, note }: IndexLine): Facts {
  const { 署名机关, 机关简称, 发文机关, 发文字号, 成文日期 } = facts;
  const organ = isGiven(机关简称) ? 机关简称 : 发文机关;
  const row = {
    题名: title,
    责任者: Array.isArray(署名机关) && isGiven(署名机关) ? 署名机关.join('、') : organ,
    文号: 发文字号,
    日期: isGiven(成文日期) ? 成文日期 : day,
    页数: pages === undefined ? undefined : String(pages),
    备注: note,
  };
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, fact]) => (isGiven(fact) ? [[column, fact]] : [])),
  );
}

function rowsOf({ [NAME]: rows }: Facts): Facts[] {
  return Array.isArray(rows)
    ? rows.filter((row): row is Facts => typeof row === 'object' && !Array.isArray(row))
    : [];
}

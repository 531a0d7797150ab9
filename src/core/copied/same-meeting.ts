// Two papers of one unit and one year are of one meeting: they may well say the same, and nobody copied.

import type { Fact, Facts } from '../facts/fact.ts';

/** Not every paper asks for both names of the unit: the short one stands in the long one then. */
export function isOfSameMeeting(one: Facts, other: Facts): boolean {
  const year = yearOf(one);
  return year !== undefined && year === yearOf(other) && isSameUnit(namesOf(one), namesOf(other));
}

export function yearOf({ 年度 }: Facts): number | undefined {
  const [year] = /\d{4}/.exec(String(年度 ?? '')) ?? [];
  return year ? Number(year) : undefined;
}

type Names = { readonly full: string; readonly short: string };

function namesOf({ 发文机关, 机关简称 }: Facts): Names {
  const plain = (name: Fact | undefined) => String(name ?? '').replace(/\s+/g, '');
  return { full: plain(发文机关), short: plain(机关简称) };
}

/** 党工委 is 工作委员会 in the long name. */
const BODY = /(?:党组|党工委|党委|党总支|总支|党支部|支部)$/;
/** 局党组 alone names no unit. */
const SHORTEST = 3;

function isSameUnit(one: Names, other: Names): boolean {
  if (one.full && other.full) return one.full === other.full;
  if (one.short && other.short) return one.short === other.short;
  const unit = (one.short || other.short).replace(BODY, '');
  return unit.length >= SHORTEST && (one.full || other.full).includes(unit);
}

// What can be marked in a notice, and a place that looks like it: always shown to the user first, never taken silently.

/** The names of the vocabulary a notice has something for, in the order they are offered. */
export const MARK_NAMES = [
  '会议主题',
  '专题名称',
  '班子对照方面',
  '个人对照方面',
  '学习内容',
  '学习书目',
  '会上通报事项',
  '通知标题',
  '通知文号',
  '通知日期',
  '通知发文机关',
] as const;

export type MarkName = (typeof MARK_NAMES)[number];

/** 年度 and 会议 belong to the preset as a whole. */
export type ProposedName = MarkName | '年度' | '会议';

export type Proposal = {
  /** What it may be, the likeliest first. */
  readonly names: readonly [ProposedName, ...ProposedName[]];
  readonly items: readonly string[];
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
};

/** A match and what it says, as a proposal. */
export function propose(
  names: Proposal['names'],
  items: readonly string[],
  from: number,
  length: number,
): Proposal {
  return { names, items: [...new Set(items)], from, to: from + length };
}

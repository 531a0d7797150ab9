// A draft for next year made of this year's, and the sentence that says what became of it.

import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import { countOpen } from '../../core/facts/last-year.ts';
import { type NextYearRules, nextYear } from '../../core/facts/next-year.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftName } from '../../storage/draft-name.ts';
import { newDraft } from '../../storage/new-draft.ts';
import { nextNames } from '../../storage/next-names.ts';
import { without } from '../model/draft-facts.ts';

export const PLAIN_COPY = '年份、日期、人数和声明都照原样；要写下一年度的，请用“复制成下一年度”。';

/** To be stored with `saveDraft(draft, undefined)`. `others` may hold last year's list. */
export function nextYearDraft(
  draft: Draft,
  rules: NextYearRules,
  others: readonly Draft[],
  now: number,
): Draft {
  const rest = others.filter(({ id }) => id !== draft.id).map(({ facts }) => facts);
  const { facts, lastYear } = nextYear(rules, draft.facts, rest);
  const { template, revised, off, progress } = draft;
  const given = Object.values(facts).filter(isGiven).length;
  const begun = newDraft({ template, revised, off, facts, lastYear }, now);
  const names = nextNames(draft, facts, others.map(draftName));
  return { ...begun, ...names, revision: 1, progress: { asked: progress.asked, given } };
}

export function whatMovedOn({ facts, lastYear = {}, off }: Draft, before: Facts): string {
  const open = countOpen(without(facts, new Set(off)), lastYear);
  const year =
    facts.年度 !== undefined && facts.年度 !== before.年度
      ? `年度已改为 ${String(facts.年度)}`
      : '原来的年度没有填好，请先填写年度';
  const moved = Object.keys(facts).filter(
    (name) => name !== '年度' && isYearApart(before[name], facts[name]),
  );
  const also = moved.length ? `，${moved.map((name) => `“${name}”`).join('')}里的年份也推后一年` : '';
  return `${year}${also}，声明都已取消勾选；其余内容沿用上年，有 ${open} 处要核对，核对或者改过以前都有“沿用上年”的标记。`;
}

/** The same words with other years in them. */
function isYearApart(before: Fact | undefined, after: Fact | undefined): boolean {
  const [was, is] = [JSON.stringify(before ?? ''), JSON.stringify(after ?? '')];
  return was !== is && was.replace(/\d{4}/g, '') === is.replace(/\d{4}/g, '');
}

// Campaigns and themes of another year: certain where they stand as this year's theme, likely elsewhere.

import dated from '../dated.json' with { type: 'json' };
import { lettersOf } from '../dated.ts';
import { datedIn } from '../find-dated.ts';
import type { Leaf } from '../leaves.ts';
import { leftAt } from '../left-behind.ts';
import { oneByOne } from '../one-by-one.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import type { Known } from '../values.ts';

/** What the meeting is held under, and what everything else follows. */
const THEME: ReadonlySet<string> = new Set(['会议主题', '专题名称']);
/** Titles, and what tells of last year's list. */
const SKIPPED: ReadonlySet<string> = new Set([
  '会上通报事项',
  '学习书目',
  '通知标题',
  '附件',
  '建章立制',
  '其他专项整改名称',
]);
/** Spoken of as what was, or what goes on for good. */
const BEFORE =
  /\d{4}年度?$|上年|上一|去年|此前|历次|自从|曾|先后|巩固|深化|拓展|延续|持续|常态|群众路线|三严三实|两学一做/;
const AFTER =
  /^(?:的)?(?:各项)?(?:成果|以来|期间|中|时|后|常态|制度化|成效|整改|查摆|发现|检视|问题|专题民主|专题组织)/;

export const CAMPAIGNS: Rule = {
  id: 'campaign',
  severity: 'warning',
  description: '会议主题、专题是本年度的；正文里写的党内集中教育，是本年度的，或者写明是哪一年的。',
  find: (draft) => {
    const year = draft.values.number('年度');
    if (!year) return [];
    return oneByOne(draft.leaves, (leaf): readonly RuleFinding[] => {
      const { name } = leaf.field;
      if (leaf.kind !== 'text' || SKIPPED.has(name) || name.startsWith('上年')) return [];
      const theme = THEME.has(name) ? ofAnotherYear(leaf, year.value) : undefined;
      if (theme === undefined) return campaigns(draft, leaf, year);
      const said = `是 ${theme} 年度的主题，“年度”是 ${year.value}。请照本年度的通知改写。`;
      return [leftAt(draft, leaf, { key: 'theme', certain: true, said, also: [year.path] })];
    });
  },
};

function campaigns(draft: DraftToCheck, leaf: Leaf, year: Known<number>): readonly RuleFinding[] {
  const named = datedIn(leaf.text).filter(({ thing }) => thing.years);
  // Several after one another are a history.
  if (named.length > 1) return [];
  return named.flatMap(({ thing, before, after }) => {
    const years = thing.years ?? [];
    // What had not begun yet is told by its day.
    if (!years.length || Math.max(...years) >= year.value) return [];
    if (BEFORE.test(before) || AFTER.test(after)) return [];
    const said = `写到“${thing.name}”，是 ${years.join('、')} 年的，“年度”是 ${year.value}。不是说往年的，请换成本年度的；说往年的，请写明年份。`;
    const certain = THEME.has(leaf.field.name);
    return [leftAt(draft, leaf, { key: thing.name, certain, said, also: [year.path] })];
  });
}

/** The year whose theme it is, where this year has no such theme. */
function ofAnotherYear({ text }: Leaf, year: number): number | undefined {
  const words = lettersOf(text);
  const fitting = dated.themes.filter((theme) => words.includes(theme.words));
  return fitting.some((theme) => theme.year === year)
    ? undefined
    : fitting.find((theme) => theme.year < year)?.year;
}

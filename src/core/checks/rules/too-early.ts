// Things named before they came out: a plenum, book or paper that nobody can have studied yet on the day the paper gives.

import { isoDate, printDate, readDate } from '../../facts/date.ts';
import { isBefore, sayDay } from '../dated.ts';
import { afterKnown, datedIn, neverHeld, wrongYears } from '../find-dated.ts';
import type { Leaf } from '../leaves.ts';
import { leftAt } from '../left-behind.ts';
import { oneByOne } from '../one-by-one.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';

/** What is spoken of as still to come. */
const TO_COME = /(?:迎接|喜迎|即将|筹备|拟于|将于)[^。；]*$/;
const CAME_OUT: Readonly<Record<string, string>> = {
  会议: '召开',
  著作: '出版',
  文件: '公布',
  集中教育: '部署',
};

export const TOO_EARLY: Rule = {
  id: 'too-early',
  severity: 'warning',
  description: '学习的著作、文件和会议精神，在学习的那一天已经公布；届次和召开的年份写得对。',
  find: (draft) => {
    const days = daysOf(draft);
    return oneByOne(draft.leaves, (leaf): readonly RuleFinding[] => {
      if (leaf.kind !== 'text' || leaf.field.type === 'organ') return [];
      return [
        ...early(draft, leaf, days),
        ...unheard(draft, leaf),
        ...unknown(draft, leaf, days),
        ...misdated(draft, leaf),
      ];
    });
  },
};

type Day = { readonly iso: string; readonly said: string; readonly path?: Leaf['path'] };

function early(draft: DraftToCheck, leaf: Leaf, days: Days): readonly RuleFinding[] {
  return datedIn(leaf.text).flatMap(({ thing, before }) => {
    const day = days(leaf);
    if (!day || !isBefore(day.iso, thing) || TO_COME.test(before)) return [];
    const said = `写到“${thing.name}”，${sayDay(thing.day)}${CAME_OUT[thing.kind]}，${day.said}那时还没有。请核对是内容写错了，还是日期写错了。`;
    return [
      leftAt(draft, leaf, {
        key: thing.name,
        certain: true,
        said,
        ...(day.path ? { also: [day.path] } : {}),
      }),
    ];
  });
}

function unheard(draft: DraftToCheck, leaf: Leaf): readonly RuleFinding[] {
  return neverHeld(leaf.text).map((name) =>
    leftAt(draft, leaf, {
      key: name,
      certain: true,
      said: `写到“${name}”，没有开过这次全会。请核对届次。`,
    }),
  );
}

function unknown(draft: DraftToCheck, leaf: Leaf, days: Days): readonly RuleFinding[] {
  return afterKnown(leaf.text).flatMap(({ name, before, last }) => {
    const day = days(leaf);
    if (!day || !isBefore(day.iso, last) || TO_COME.test(before)) return [];
    const said = `写到“${name}”，${day.said}那时${last.name}也还没有开。请核对届次。`;
    return [
      leftAt(draft, leaf, { key: name, certain: true, said, ...(day.path ? { also: [day.path] } : {}) }),
    ];
  });
}

function misdated(draft: DraftToCheck, leaf: Leaf): readonly RuleFinding[] {
  const { text } = leaf;
  return wrongYears(text).map(({ index, said, right }) =>
    leftAt(draft, leaf, {
      key: `${index}`,
      certain: true,
      said: `写全会是 ${said} 年召开的，这次全会是 ${right} 年召开的。请核对年份和届次。`,
      repair: text.slice(0, index) + right + text.slice(index + said.length),
    }),
  );
}

/** The day by which a text was true, as far as the draft tells. */
type Days = (leaf: Leaf) => Day | undefined;

/** A row of what was studied says its own day; what was studied before a meeting was studied by then. */
function daysOf(draft: DraftToCheck): Days {
  const whole = lastDay(draft);
  const study = studyDay(draft) ?? whole;
  const rows = new Map<unknown, Leaf>();
  for (const leaf of draft.leaves)
    if (leaf.kind === 'date' && leaf.field.name === '学习安排') rows.set(leaf.path[1], leaf);
  return ({ field, path }) => {
    const row = field.name === '学习安排' ? rows.get(path[1]) : undefined;
    if (row) return { iso: row.text, said: `这一次学习是${printed(row.text)}，`, path: row.path };
    return ['学习内容', '学习书目'].includes(field.name) ? study : whole;
  };
}

function studyDay({ values }: DraftToCheck): Day | undefined {
  // What is read alone may be read until the meeting.
  const ends = values.date('会议日期') ?? values.date('学习结束日期');
  if (!ends) return undefined;
  return dayNamed(isoDate(ends.value), ends.path);
}

/** With one of them the draft tells when it was written. */
const WRITTEN = ['成文日期', '会议日期', '拟开会日期'] as const;

/** The last day the draft itself speaks of; without one the end of the year in which such meetings are held. */
function lastDay({ leaves, values, today }: DraftToCheck): Day | undefined {
  let last: Leaf | undefined;
  for (const leaf of leaves)
    if (leaf.kind === 'date' && leaf.path.length === 1 && leaf.text > (last?.text ?? '')) last = leaf;
  if (last && WRITTEN.some((name) => values.date(name))) return dayNamed(last.text, last.path);
  if (last) return { iso: isoDate(today), said: '' };
  const year = values.number('年度');
  return year && { iso: `${year.value + 1}-12-31`, said: `“年度”是 ${year.value}，`, path: year.path };
}

function dayNamed(iso: string, path: Leaf['path']): Day {
  return { iso, said: `“${path[0]}”是${printed(iso)}，`, path };
}

function printed(iso: string): string {
  const date = readDate(iso);
  return typeof date === 'string' ? iso : printDate(date);
}

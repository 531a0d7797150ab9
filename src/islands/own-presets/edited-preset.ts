// A preset while it is being made: what was marked so far, and whether it can be kept.

import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { isSingle } from '../../core/notice/mark-text.ts';
import type { MarkName, Proposal, ProposedName } from '../../core/notice/proposal.ts';
import { MEETINGS } from '../../core/template/template.ts';
import type { OwnPreset, PresetMeeting } from '../../storage/own-preset.ts';

export type EditedPreset = {
  /** Of the one that is changed; undefined for a new one. */
  readonly id: string | undefined;
  readonly name: string;
  /** As it is typed. */
  readonly year: string;
  readonly meeting: PresetMeeting | undefined;
  readonly values: Facts;
};

export const NEW_PRESET: EditedPreset = { id: undefined, name: '', year: '', meeting: undefined, values: {} };

export function editOf({ id, name, year, meeting, values }: OwnPreset): EditedPreset {
  return { id, name, year: String(year), meeting, values };
}

export function saysNothing({ name, year, meeting, values }: EditedPreset): boolean {
  return !name && !year && !meeting && !Object.values(values).some(isGiven);
}

/** With what was marked: a text takes the place of the one before it, items come after those that are there. */
export function withMarked(
  edited: EditedPreset,
  names: readonly ProposedName[],
  items: readonly string[],
): EditedPreset {
  return names.reduce((next, name) => withOne(next, name, items), edited);
}

function withOne(edited: EditedPreset, name: ProposedName, items: readonly string[]): EditedPreset {
  const [first = ''] = items;
  if (name === '年度') return { ...edited, year: first };
  if (name === '会议种类') return { ...edited, meeting: MEETINGS.find((known) => known === first) };
  const value = isSingle(name) ? first : [...new Set([...itemsIn(edited, name), ...items])];
  return { ...edited, values: { ...edited.values, [name]: value } };
}

/** Whether all that it proposes stands under one of its names. */
export function isTaken(edited: EditedPreset, { names, items }: Proposal): boolean {
  return names.some((name) => items.every((item) => itemsIn(edited, name).includes(item)));
}

/** What stands under a name by now. */
function itemsIn({ year, meeting, values }: EditedPreset, name: ProposedName): readonly string[] {
  if (name === '年度') return [year];
  if (name === '会议种类') return meeting ? [meeting] : [];
  const value = values[name];
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item): item is string => typeof item === 'string' && isGiven(item));
}

/** Whether marking it puts another text in the place of one. */
export function replaces(edited: EditedPreset, name: ProposedName, items: readonly string[]): boolean {
  const [before] = itemsIn(edited, name);
  const single = name === '年度' || name === '会议种类' || isSingle(name satisfies MarkName);
  return single && !!before && before !== items[0];
}

/** The preset to keep, or the first thing that is missing. */
export function finished(edited: EditedPreset, id: string, now: number): OwnPreset | string {
  const { name, meeting } = edited;
  const year = Number(edited.year.trim().replace(/年度?$/, ''));
  const values = Object.fromEntries(Object.entries(edited.values).filter(([, value]) => isGiven(value)));
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return '请填年度，写四位数字，如 2026。';
  if (!meeting) return '请选是民主生活会还是组织生活会。';
  if (!Object.keys(values).length) return '还没有标出内容：请至少填会议主题或者一个对照方面。';
  return {
    kind: 'huiwen-preset',
    version: 1,
    id: edited.id ?? id,
    name: name.trim(),
    year,
    meeting,
    values,
    savedAt: now,
  };
}

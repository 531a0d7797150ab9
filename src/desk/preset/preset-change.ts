// What a preset would do to a draft: the names it fills, and those whose answers it would put others in place of.

import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import type { TemplatePreset } from '../model/preset.ts';

export type PresetChange = {
  readonly fills: readonly string[];
  readonly replaces: readonly string[];
};

/** The year of a preset is one of its values. */
export function presetValuesOf({ year, values }: TemplatePreset): Facts {
  return { 年度: year, ...values };
}

export function presetChange(preset: TemplatePreset, facts: Facts): PresetChange {
  const values = presetValuesOf(preset);
  const changed = Object.keys(values).filter((name) => asWord(values[name]) !== asWord(facts[name]));
  return {
    fills: changed.filter((name) => !isGiven(facts[name])),
    replaces: changed.filter((name) => isGiven(facts[name])),
  };
}

/** 年度（2025 换成 2021） where it is short, else the name alone. */
export function sayReplaced(name: string, preset: TemplatePreset, facts: Facts): string {
  const [before, after] = [facts[name], presetValuesOf(preset)[name]];
  return typeof before === 'object' || typeof after === 'object' || name !== '年度'
    ? name
    : `${name}（${String(before)} 换成 ${String(after)}）`;
}

/** A number is the same as its digits typed. */
function asWord(fact: Fact | undefined): string {
  return typeof fact === 'object' ? JSON.stringify(fact) : String(fact ?? '').trim();
}

// What a draft is called where the user gave it no name: by its year and its organ.

import { type Facts, isGiven } from '../core/facts/fact.ts';
import type { Draft } from './draft.ts';

/** 2025年度 · 晴澜街道党工委; empty when neither was typed. */
export function automaticName(facts: Facts): string {
  const year = word(facts.年度);
  const organ = word(facts.机关简称) || word(facts.发文机关);
  return [year && `${year.replace(/年度?$/, '')}年度`, organ].filter(Boolean).join(' · ');
}

export function draftName({ name, facts }: Pick<Draft, 'name' | 'facts'>): string {
  return name.trim() || automaticName(facts) || '未命名';
}

/** `给街道的一份（另一页面的修改）`; a second copy of the same kind is counted, and so is a copy of a copy. */
export function copyName(original: string, note: string, taken: readonly string[]): string {
  const name = original.replace(new RegExp(`（${note}\\d*）$`), '');
  for (let count = 1; ; count += 1) {
    const candidate = `${name}（${note}${count > 1 ? count : ''}）`;
    if (!taken.includes(candidate)) return candidate;
  }
}

function word(fact: Facts[string] | undefined): string {
  return isGiven(fact) && (typeof fact === 'string' || typeof fact === 'number') ? String(fact).trim() : '';
}

// What may lie in the storage of a browser in place of a draft of the report: whole, torn, of a later version, with wrong values.
import { report } from './e2e/report.ts';

/** A sound one of the first version. */
export const SOUND = {
  kind: 'huiwen-draft',
  version: 1,
  template: report.template.id,
  revised: '2026-11-21',
  facts: { 会议地点: '第一会议室' },
  revision: 3,
  savedAt: 1_795_000_000_000,
};

export type Held = { readonly name: string; readonly stored?: unknown; readonly journal?: string };

export const UNREADABLE: readonly Held[] = [
  { name: 'a later version', stored: { ...SOUND, version: 99 } },
  { name: 'a torn journal', journal: '{"kind":"huiwen-draft","vers' },
  { name: 'a text', stored: '{"kind":' },
  { name: 'no facts', stored: { ...SOUND, facts: 'x' } },
  { name: 'no revision', stored: { ...SOUND, revision: undefined } },
  { name: 'a journal without facts', journal: JSON.stringify({ ...SOUND, facts: null }) },
];

export const PARTLY: readonly Held[] = [
  { name: 'time NaN', stored: { ...SOUND, savedAt: Number.NaN } },
  { name: 'unknown names', stored: { ...SOUND, facts: { ...SOUND.facts, 没有的名称: 'x', length: 3 } } },
  { name: 'revision NaN', stored: { ...SOUND, revision: Number.NaN } },
  { name: 'revision Infinity', stored: { ...SOUND, revision: Number.POSITIVE_INFINITY } },
  { name: 'a sound draft, a torn journal', stored: SOUND, journal: '{"kind":' },
];

// A preset of one's own: what a year's notice asks for, marked once by the user and kept in this browser or handed on as a file.

import type { Facts } from '../core/facts/fact.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { MEETINGS } from '../core/template/template.ts';
import { LONGEST_NAME } from './draft.ts';
import { count, moment, textIn } from './restore-shape.ts';

export type PresetMeeting = (typeof MEETINGS)[number];

export type OwnPreset = {
  readonly kind: 'huiwen-preset';
  readonly version: 1;
  readonly id: string;
  /** As the user called it. */
  readonly name: string;
  readonly year: number;
  readonly meeting: PresetMeeting;
  /** Also under names this release does not know: nothing handed over is dropped. */
  readonly values: Facts;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
};

const PRESET_KIND = 'huiwen-preset';
const VERSION = 1;

/** A preset, or undefined for what is none or was written by a later release; never throws. */
export function restoreOwnPreset(data: unknown): OwnPreset | undefined {
  if (!isMapping(data) || data.kind !== PRESET_KIND || isNewerPreset(data)) return undefined;
  const meeting = MEETINGS.find((known) => known === data.meeting);
  const name = textIn(data.name).trim();
  if (!meeting || typeof data.year !== 'number') return undefined;
  return {
    kind: PRESET_KIND,
    version: VERSION,
    id: textIn(data.id),
    name: [...name].slice(0, LONGEST_NAME).join(''),
    year: count(data.year),
    meeting,
    values: restoreFacts(data.values),
    savedAt: moment(data.savedAt),
  };
}

export function isNewerPreset(data: unknown): boolean {
  return (
    isMapping(data) && data.kind === PRESET_KIND && typeof data.version === 'number' && data.version > VERSION
  );
}

/** 2026年度 民主生活会 where it was given no name. */
export function presetName({ name, year, meeting }: Pick<OwnPreset, 'name' | 'year' | 'meeting'>): string {
  return name || `${year}年度 ${meeting}`;
}

/** Whether both say the same, whenever and under whatever id they were kept. */
export function samePreset(a: OwnPreset, b: OwnPreset): boolean {
  const said = ({ name, year, meeting, values }: OwnPreset) => JSON.stringify([name, year, meeting, values]);
  return said(a) === said(b);
}

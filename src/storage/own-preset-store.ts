// One's own presets in this browser. Every call rejects with a StorageFault where the browser refuses.

import { keysFrom, readMany } from './database.ts';
import { inTime } from './fault.ts';
import type { KeyStart } from './keys.ts';
import { type OwnPreset, restoreOwnPreset } from './own-preset.ts';
import { together } from './together.ts';

export const PRESET: KeyStart<'ownPreset'> = 'preset:';

export type ListedPresets = {
  /** Of the latest year first, and of one year the last kept first. */
  readonly presets: readonly OwnPreset[];
  /** How many lie there that this release cannot read. */
  readonly unreadable: number;
};

export async function listOwnPresets(): Promise<ListedPresets> {
  const values = await inTime(async () => readMany(await keysFrom(PRESET)));
  const presets = values.flatMap((value) => restoreOwnPreset(value) ?? []);
  return { presets: inOrder(presets), unreadable: values.length - presets.length };
}

export function keepOwnPreset(preset: OwnPreset): Promise<void> {
  return together(async (table) => table.put(`${PRESET}${preset.id}`, preset));
}

export function removeOwnPreset(id: string): Promise<void> {
  return together(async (table) => table.remove(`${PRESET}${id}`));
}

export function inOrder(presets: readonly OwnPreset[]): readonly OwnPreset[] {
  return [...presets].sort((a, b) => b.year - a.year || b.savedAt - a.savedAt);
}

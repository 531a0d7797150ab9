// The user's own presets as the desk of one template offers them, read from the browser when they are looked for.

import { meetingsOf, type Template } from '../../core/template/template.ts';
import { presetName } from '../../storage/own-preset.ts';
import { listOwnPresets } from '../../storage/own-preset-store.ts';
import type { TemplatePreset } from '../model/preset.ts';

export type OwnChoice = TemplatePreset & { readonly id: string };

/** Those of its kind of meeting that say anything it asks for, cut down to that. Rejects where they cannot be read. */
export async function ownChoices({
  meeting,
  fields,
}: Pick<Template, 'meeting' | 'fields'>): Promise<readonly OwnChoice[]> {
  const { presets } = await listOwnPresets();
  const asked = new Set(fields.map(({ name }) => name));
  return presets.flatMap((preset) => {
    const values = Object.entries(preset.values).filter(([name]) => asked.has(name));
    if (!meetingsOf({ meeting }).includes(preset.meeting) || !values.length) return [];
    const { id, year } = preset;
    return [{ id, title: presetName(preset), year, note: '', values: Object.fromEntries(values) }];
  });
}

// Which of the published presets a template can be filled with.

import { meetingsOf, type Template } from '../../core/template/template.ts';
import type { TemplatePreset } from './preset.ts';

/** With the kind of meeting it is for. */
export type MeetingPreset = TemplatePreset & { readonly meeting: string };

/** Those of a template's kind of meeting, cut down to the names it asks for; one that holds only its year is kept. */
export function fittingPresets(presets: readonly MeetingPreset[], template: Template): TemplatePreset[] {
  const names = new Set(template.fields.map((field) => field.name));
  return presets
    .filter(({ meeting }) => meetingsOf(template).some((each) => each === meeting))
    .flatMap(({ title, year, note, values }) => {
      const asked = Object.entries(values).filter(([name]) => names.has(name));
      const fits = asked.length > 0 || Object.keys(values).length === 0;
      return fits ? [{ title, year, note, values: Object.fromEntries(asked) }] : [];
    });
}

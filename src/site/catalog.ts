// The one door to content: every page and the island get their templates from here.

import { meetingsOf, type Template } from '../core/template/template.ts';
import type { TemplatePreset } from '../desk/model/preset.ts';
import { type Content, contentOrThrow, type Entry } from './content.ts';
import { withKnownNames } from './current-names.ts';

export type { Entry };

const raw = import.meta.glob<string>('/content/**/*.{md,yml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const content: Content = withKnownNames(
  contentOrThrow(
    Object.fromEntries(Object.entries(raw).map(([path, text]) => [path.slice(1), text])),
    new Date().toISOString().slice(0, 10),
  ),
);

/** The presets of a template's kind of meeting, cut down to the names it asks for; one that holds only its year is kept. */
export function presetsFor(template: Template): TemplatePreset[] {
  const names = new Set(template.fields.map((field) => field.name));
  return content.presets
    .filter(({ meeting }) => meetingsOf(template).some((each) => each === meeting))
    .flatMap(({ title, year, note, values }) => {
      const asked = Object.entries(values).filter(([name]) => names.has(name));
      const fits = asked.length > 0 || Object.keys(values).length === 0;
      return fits ? [{ title, year, note, values: Object.fromEntries(asked) }] : [];
    });
}

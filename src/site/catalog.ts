// The one door to content: every page and the island get their templates from here.

import type { Template } from '../core/template/template.ts';
import { fittingPresets } from '../desk/model/fitting-presets.ts';
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

export function presetsFor(template: Template): TemplatePreset[] {
  return fittingPresets(content.presets, template);
}

// The one door to content: every page and the island get their templates from here.

import { type Content, contentOrThrow, type Entry } from './content.ts';

export type { Entry };

const raw = import.meta.glob<string>('/content/**/*.{md,yml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const content: Content = contentOrThrow(
  Object.fromEntries(Object.entries(raw).map(([path, text]) => [path.slice(1), text])),
  new Date().toISOString().slice(0, 10),
);

export function entryOf(id: string): Entry | undefined {
  return content.entries.find(({ template }) => template.id === id);
}

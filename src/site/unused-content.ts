// What no content uses: names, partials and samples that nothing asks for.

import type { Vocabulary } from '../core/facts/vocabulary.ts';
import { ONLY_FOR_CHECKS } from '../core/facts/well-known.ts';
import type { Dossier } from '../core/meeting/dossier.ts';
import type { Parsed, Problem, Source } from '../core/source/problem.ts';
import type { TemplateText } from '../core/template/compile-template.ts';
import type { Partials } from '../core/template/partials.ts';
import type { Template } from '../core/template/template.ts';
import { sourceOf } from '../core/template/template-source.ts';

type Entry = { readonly template: Template; readonly text: TemplateText };

/** Where a name of the vocabulary is declared. */
export function placeOf(name: string, sources: readonly Source[]): { file: string; line: number } {
  for (const { file, text } of sources.filter((source) => source.file.startsWith('content/fields/'))) {
    const line = text.split('\n').findIndex((each) => each.startsWith(`  ${name}:`));
    if (line >= 0) return { file, line: line + 1 };
  }
  return { file: 'content/fields', line: 1 };
}

export function unusedFields(
  vocabulary: Vocabulary,
  entries: readonly Entry[],
  conditions: readonly string[],
  sources: readonly Source[],
): Problem[] {
  const asked = entries.flatMap(({ template }) => template.fields.map((field) => field.name));
  const used = new Set([...asked, ...conditions, ...ONLY_FOR_CHECKS]);
  return [...vocabulary.keys()]
    .filter((name) => !used.has(name))
    .map((name) => ({ ...placeOf(name, sources), message: `没有模板用到“${name}”，请用上或删去` }));
}

export function conditionsIn(dossiers: readonly Parsed<Dossier>[]): readonly string[] {
  return dossiers.flatMap((parsed) =>
    parsed.ok
      ? parsed.value.papers.flatMap(({ needs, unless }) => [needs, unless].flatMap((name) => name ?? []))
      : [],
  );
}

export function unusedPartials(partials: Partials, entries: readonly Entry[]): Problem[] {
  const used = new Set(
    entries.flatMap(({ text }) => sourceOf(text, partials).partials.map(({ name }) => name)),
  );
  return [...partials]
    .filter(([name]) => !used.has(name))
    .map(([name, { file }]) => ({ file, line: 1, message: `没有模板用到片段“${name}”，请用上或删去` }));
}

export function strayFiles(files: Readonly<Record<string, string>>, entries: readonly Entry[]): Problem[] {
  return Object.keys(files)
    .filter((file) => file.startsWith('content/templates/') && file.endsWith('.sample.yml'))
    .filter((file) => !entries.some(({ template }) => file === `content/templates/${template.id}.sample.yml`))
    .map((file) => ({ file, line: 1, message: '这个示例没有对应的模板' }));
}

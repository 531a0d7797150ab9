// The template of a kit with its text, compiled as the branches will compile it. Published ones; one's own would come by the same shape.

import { compileTemplate, type Words } from '../../core/template/compile-template.ts';
import type { Template } from '../../core/template/template.ts';
import { isTemplateSource, type TemplateSource } from '../../core/template/template-source.ts';
import { readData } from '../../published/read-data.ts';
import type { IssuePaper } from './issue-papers.ts';

export type TakenTemplate = { readonly template: Template; readonly source: TemplateSource };

/** Undefined where it cannot be had. Never rejects. */
export async function takeTemplate(
  { id, text }: IssuePaper,
  words: Words,
): Promise<TakenTemplate | undefined> {
  const source = await readData(`../templates/${id}/${text}.js`).catch(() => undefined);
  if (!isTemplateSource(source)) return undefined;
  const compiled = compileTemplate(source.text, words);
  return compiled.ok ? { template: compiled.value, source } : undefined;
}

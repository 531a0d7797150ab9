// A published template compiled in the browser from its text: for pages that fill templates other than their own.

import { compileTemplate, type Words } from '../core/template/compile-template.ts';
import type { Template } from '../core/template/template.ts';
import { isTemplateSource } from '../core/template/template-source.ts';
import { readData } from './read-data.ts';

/** Undefined where its text is not one. Rejects where it cannot be fetched. */
export async function readTemplate(address: string, words: Words): Promise<Template | undefined> {
  const source = await readData(address);
  if (!isTemplateSource(source)) return undefined;
  const compiled = compileTemplate(source.text, words);
  return compiled.ok ? compiled.value : undefined;
}

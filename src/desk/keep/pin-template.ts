// The template a draft is begun with goes into this browser beside it: as it is compiled, and with the text it was compiled from.

import type { Template } from '../../core/template/template.ts';
import { isTemplateSource, type TemplateSource } from '../../core/template/template-source.ts';
import { readData } from '../../published/read-data.ts';
import { keepTemplate } from '../../storage/template-store.ts';
import { givenSource } from './given-source.ts';

/** Keeps a template once, and again when a draft is `first` stored: what it was kept for may have been erased meanwhile. */
export type Pin = (template: Template, first: boolean) => Promise<void>;

/** `latest` is the one this page was built with; its text lies beside the page. */
export function createPin(latest: Template): Pin {
  const kept = new WeakSet<Template>();
  return async (template, first) => {
    if (kept.has(template) && !first) return;
    kept.add(template);
    await keepTemplate(template).catch(() => {});
    // Nothing waits for it: without the text the draft has its template all the same.
    if (template === latest) keepWithSource(template).catch(() => {});
  };
}

async function keepWithSource(template: Template): Promise<void> {
  const source = givenSource(template) ?? (await publishedSource());
  if (source) await keepTemplate({ ...template, source });
}

async function publishedSource(): Promise<TemplateSource | undefined> {
  const page = document.querySelector<HTMLElement>('[data-template-text]');
  const data = page?.dataset.templateText ? await readData(page.dataset.templateText) : undefined;
  return isTemplateSource(data) ? data : undefined;
}

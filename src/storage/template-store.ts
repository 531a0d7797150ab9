// The revision of a template a draft was begun with, so that the draft keeps its text when the site's template changes.

import type { Template } from '../core/template/template.ts';
import { changeEntry, keysFrom, readEntry, removeMany } from './database.ts';
import type { Draft } from './draft.ts';
import { inTime } from './fault.ts';
import type { Key, KeyStart } from './keys.ts';
import { restoreTemplate } from './restore-template.ts';

/** A draft begun with another revision of its template; without `pinned`, that revision is not in this browser. */
export type Outdated = { readonly revised: string; readonly pinned: Template | undefined };

export const TEMPLATE: KeyStart<'template'> = 'template:';

const keyOf = (id: string, revised: string): Key<'template'> => `${TEMPLATE}${id}:${revised}`;

export async function keepTemplate(template: Template): Promise<void> {
  const { id, revised } = template;
  await inTime(() => changeEntry(keyOf(id, revised), (old) => (restoreTemplate(old) ? old : template)));
}

export async function loadTemplate(id: string, revised: string): Promise<Template | undefined> {
  const template = restoreTemplate(await inTime(() => readEntry(keyOf(id, revised))));
  return template?.id === id && template.revised === revised ? template : undefined;
}

/** The revision a draft was begun with; undefined also where the browser refuses. */
export function pinnedTemplate({ template, revised }: Draft): Promise<Template | undefined> {
  return loadTemplate(template, revised).catch(() => undefined);
}

/** Revisions no draft is written with any more. */
export async function dropUnusedTemplates(drafts: readonly Draft[]): Promise<void> {
  const used: ReadonlySet<string> = new Set(drafts.map(({ template, revised }) => keyOf(template, revised)));
  await inTime(async () => {
    const all = await keysFrom(TEMPLATE);
    await removeMany(all.filter((key) => !used.has(key)));
  });
}

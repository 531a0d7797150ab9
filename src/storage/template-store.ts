// The revision of a template a draft was begun with, so that the draft keeps its text when the site's template changes.

import type { Template } from '../core/template/template.ts';
import { changeEntry, keysFrom, readEntry, readMany, removeMany } from './database.ts';
import type { Draft } from './draft.ts';
import { inTime, StorageFault } from './fault.ts';
import type { Key, KeyStart } from './keys.ts';
import { type KeptTemplate, restoreSource, restoreTemplate } from './restore-template.ts';
import { restoreVersions } from './version.ts';
import { VERSIONS } from './version-store.ts';

/** A draft begun with another revision of its template; without `pinned`, that revision is not in this browser. */
export type Outdated = { readonly revised: string; readonly pinned: Template | undefined };

const TEMPLATE: KeyStart<'template'> = 'template:';

const keyOf = (id: string, revised: string): Key<'template'> => `${TEMPLATE}${id}:${revised}`;

/** What is kept stays as it is; a source it lacks is added where it is that of the very same template. */
export async function keepTemplate(template: KeptTemplate): Promise<void> {
  const { id, revised } = template;
  await inTime(() =>
    changeEntry(keyOf(id, revised), (old) => {
      const kept = restoreTemplate(old);
      if (!kept) return restoreSource(old) ? old : template;
      return !kept.source && isSame(kept, template) ? template : old;
    }),
  );
}

function isSame(kept: Template, { source: _, ...template }: KeptTemplate): boolean {
  return JSON.stringify(kept) === JSON.stringify(template);
}

/** Rejects with a StorageFault, also where the compiler is needed and cannot be fetched. */
export async function loadTemplate(id: string, revised: string): Promise<Template | undefined> {
  const data = await inTime(() => readEntry(keyOf(id, revised)));
  const template = restoreTemplate(data) ?? (await compiledAgain(data));
  return template?.id === id && template.revised === revised ? template : undefined;
}

async function compiledAgain(data: unknown): Promise<Template | undefined> {
  const kept = restoreSource(data);
  if (!kept) return undefined;
  const { compileAgain } = await import('../core/template/compile-again.ts').catch(() => {
    throw new StorageFault('compiler');
  });
  return compileAgain(kept.source, kept.fields, kept.feeds);
}

/**
 * What a draft of another revision than the `latest` was begun with; undefined where it is of that. Where the browser refuses,
 * that revision counts as absent. Rejects where the compiler alone is missing: it may come yet.
 */
export async function outdatedBy(revised: string, latest: Template): Promise<Outdated | undefined> {
  if (revised === latest.revised) return undefined;
  const pinned = await loadTemplate(latest.id, revised).catch((error: unknown) => {
    if (error instanceof StorageFault && error.fault === 'compiler') throw error;
    return undefined;
  });
  return { revised, pinned };
}

/** Revisions neither a draft nor an earlier state of one is written with any more. */
export async function dropUnusedTemplates(drafts: readonly Draft[]): Promise<void> {
  await inTime(async () => {
    const histories = await readMany(drafts.map(({ id }) => `${VERSIONS}${id}` as const));
    const used: ReadonlySet<string> = new Set(
      drafts.flatMap(({ template, revised }, at) =>
        [revised, ...restoreVersions(histories[at]).items.map((version) => version.revised)].map((each) =>
          keyOf(template, each),
        ),
      ),
    );
    const all = await keysFrom(TEMPLATE);
    await removeMany(all.filter((key) => !used.has(key)));
  });
}

// One's own templates in this browser. Every call rejects with a StorageFault where the browser refuses.

import type { PrivateTemplate } from '../core/template/private-template.ts';
import { keysFrom, readEntry, readMany } from './database.ts';
import { inTime } from './fault.ts';
import {
  type KeptPrivate,
  printKeptPrivate,
  restoreKeptPrivate,
  samePrivate,
  withEarlier,
} from './kept-private.ts';
import type { Key, KeyStart } from './keys.ts';
import { together } from './together.ts';
import { inLocal } from './web-storage.ts';

const OWN: KeyStart<'ownTemplate'> = 'own:';

const MARK: Key<'ownMark'> = 'huiwen:own';

const keyOf = (id: string): Key<'ownTemplate'> => `${OWN}${id}`;

/** The home page looks for it. */
function mark(): void {
  inLocal((table) => table.setItem(MARK, '1'), undefined);
}

function marked<T>(result: T): T {
  mark();
  return result;
}

export type ListedPrivate = {
  /** Last saved first. */
  readonly templates: readonly KeptPrivate[];
  /** How many lie there that this release cannot read. */
  readonly unreadable: number;
};

export async function listPrivateTemplates(): Promise<ListedPrivate> {
  const values = await inTime(async () => readMany(await keysFrom(OWN)));
  const templates = values.flatMap((value) => restoreKeptPrivate(value) ?? []);
  return { templates: lastSavedFirst(templates), unreadable: values.length - templates.length };
}

export async function loadPrivateTemplate(id: string): Promise<KeptPrivate | undefined> {
  return restoreKeptPrivate(await inTime(() => readEntry(keyOf(id))));
}

/** What a page knows to be stored: of the template, and of what it held itself. */
export type Seen = {
  readonly saved: PrivateTemplate | undefined;
  readonly held: PrivateTemplate | undefined;
};

/**
 * In place of what is kept under its id, which becomes an earlier one; so does what another page holds of it. `seen` by the page that
 * saves: true where another page has saved or held another since.
 */
export function savePrivateTemplate(template: PrivateTemplate, seen?: Seen): Promise<boolean> {
  return together(async (table) => {
    const before = restoreKeptPrivate(await table.get(keyOf(template.id)));
    const held = before?.editing;
    const others = [
      ...(before && seen?.saved && !samePrivate(before.template, seen.saved) ? [before.template] : []),
      ...(held && !(seen?.held && samePrivate(held, seen.held)) ? [held] : []),
    ].filter((each) => !samePrivate(each, template));
    const saved = { template, earlier: before?.earlier ?? [] };
    const kept = [...(before ? [before.template] : []), ...others].reduce(withEarlier, saved);
    table.put(keyOf(template.id), printKeptPrivate(kept));
    return others.length > 0;
  }).then(marked);
}

/**
 * What the workshop holds, not yet saved. `before` is what this page kept last; where another page has kept another since, that
 * becomes an earlier one and true is given.
 */
export function keepEditing(editing: PrivateTemplate, before: PrivateTemplate | undefined): Promise<boolean> {
  return together(async (table) => {
    const kept = restoreKeptPrivate(await table.get(keyOf(editing.id)));
    const now = kept?.editing;
    const others =
      now && !(before && samePrivate(now, before)) && !samePrivate(now, editing) ? now : undefined;
    const next = { template: kept?.template ?? editing, editing, earlier: kept?.earlier ?? [] };
    table.put(keyOf(editing.id), printKeptPrivate(others ? withEarlier(next, others) : next));
    return others !== undefined;
  }).then(marked);
}

/** As it lay there, to be put back; drafts keep the text they were begun with. */
export function removePrivateTemplate(id: string): Promise<void> {
  return together(async (table) => table.remove(keyOf(id)));
}

/** With all it was; false where something lies under its id. */
export function putBackPrivate(kept: KeptPrivate): Promise<boolean> {
  return together(async (table) => {
    if ((await table.get(keyOf(kept.template.id))) !== undefined) return false;
    table.put(keyOf(kept.template.id), printKeptPrivate(kept));
    return true;
  }).then(marked);
}

export function lastSavedFirst(templates: readonly KeptPrivate[]): readonly KeptPrivate[] {
  // By code units: how a language sorts is not the same on every system.
  return [...templates].sort((a, b) => (a.template.revised < b.template.revised ? 1 : -1));
}

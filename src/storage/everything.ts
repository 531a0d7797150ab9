// All of the user's that this browser keeps and that a backup carries, each thing as what it is.

import type { Meeting } from '../core/meeting/meeting.ts';
import type { Template } from '../core/template/template.ts';
import { allEntries, type DatabaseKey } from './database.ts';
import { type Discarded, restoreDiscarded } from './discarded.ts';
import { inTime } from './fault.ts';
import { type KeptPrivate, restoreKeptPrivate } from './kept-private.ts';
import type { BackupPart } from './key-row.ts';
import { isDatabaseKey, nameOfKey } from './keys.ts';
import { restoreMeeting } from './meeting.ts';
import { lastFirst } from './order.ts';
import { type OwnPreset, restoreOwnPreset } from './own-preset.ts';
import { inOrder } from './own-preset-store.ts';
import { lastSavedFirst } from './private-templates.ts';
import { isReadable, type Profile, restoreProfile, saysAnything } from './profile.ts';
import { restoreTemplate } from './restore-template.ts';
import { isVersions, restoreVersions, type Version } from './version.ts';

export type History = { readonly id: string; readonly items: readonly Version[] };
/** What this release cannot read, under the key it lies at, as it lies there. */
export type Unreadable = { readonly key: DatabaseKey; readonly value: unknown };

type Carried = {
  /** Meetings, also those of a lone paper; last written first. */
  readonly drafts: readonly Meeting[];
  /** Of meetings and of deleted ones, with the versions of all their papers. */
  readonly histories: readonly History[];
  /** Last deleted first. */
  readonly discarded: readonly Discarded[];
  /** The revisions drafts were begun with. */
  readonly templates: readonly Template[];
  readonly profile: Profile | undefined;
  /** Of the latest year first. */
  readonly presets: readonly OwnPreset[];
  /** Last saved first. */
  readonly ownTemplates: readonly KeptPrivate[];
};

/** Each part that some row of the table of keys goes into, and what could not be told apart. */
export type Everything = { readonly [Part in BackupPart]: Carried[Part] } & {
  readonly unreadable: readonly Unreadable[];
};

export const NOTHING: Everything = {
  drafts: [],
  histories: [],
  discarded: [],
  templates: [],
  profile: undefined,
  presets: [],
  ownTemplates: [],
  unreadable: [],
};

/** Rejects with a StorageFault. */
export async function readEverything(): Promise<Everything> {
  return sortEverything(await inTime(allEntries));
}

/** Each entry of the database in its place; what is not ours is passed over. */
export function sortEverything(all: readonly (readonly [key: IDBValidKey, value: unknown])[]): Everything {
  const drafts: Meeting[] = [];
  const histories: History[] = [];
  const discarded: Discarded[] = [];
  const templates: Template[] = [];
  const presets: OwnPreset[] = [];
  const ownTemplates: KeptPrivate[] = [];
  const unreadable: Unreadable[] = [];
  let profile: Profile | undefined;
  for (const [name, value] of all) {
    const key = String(name);
    if (isDatabaseKey(key) && sort(key, value) === 'unreadable') unreadable.push({ key, value });
  }
  return {
    drafts: drafts.sort((a, b) => lastFirst({ ...a, at: a.savedAt }, { ...b, at: b.savedAt })),
    histories,
    discarded: discarded.sort((a, b) => lastFirst({ ...a, at: a.deletedAt }, { ...b, at: b.deletedAt })),
    templates,
    profile,
    presets: inOrder(presets),
    ownTemplates: lastSavedFirst(ownTemplates),
    unreadable,
  };

  function sort(key: DatabaseKey, value: unknown): Sorted {
    switch (nameOfKey('database', key)) {
      case 'draft':
        return keep(drafts, restoreMeeting(value));
      case 'discarded':
        return keep(discarded, restoreDiscarded(value));
      case 'template':
        return keep(templates, restoreTemplate(value));
      case 'versions':
        if (!isVersions(value)) return 'unreadable';
        return keep(histories, { id: key.slice(key.indexOf(':') + 1), items: restoreVersions(value).items });
      case 'profile': {
        if (!isReadable(value)) return 'unreadable';
        const read = restoreProfile(value);
        if (saysAnything(read)) profile = read;
        return 'read';
      }
      case 'ownPreset':
        return keep(presets, restoreOwnPreset(value));
      case 'ownTemplate':
        return keep(ownTemplates, restoreKeptPrivate(value));
      // What lies there is on its way to a template, which is kept for itself, or to a file.
      case 'intake':
      case 'typeset':
      case 'order':
      case undefined:
        return 'not the user’s';
    }
  }
}

type Sorted = 'read' | 'unreadable' | 'not the user’s';

function keep<T>(list: T[], thing: T | undefined): Sorted {
  if (thing === undefined) return 'unreadable';
  list.push(thing);
  return 'read';
}

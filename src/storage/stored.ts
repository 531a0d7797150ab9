// Everything of the user's that lies in this browser, to be looked at.

import type { Meeting } from '../core/meeting/meeting.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { allKeys, type DatabaseKey, readEntry, readMany } from './database.ts';
import { restoreDiscarded } from './discarded.ts';
import { inTime, sentenceOf } from './fault.ts';
import { KEPT } from './key-table.ts';
import { isDatabaseKey, KEY_NAMES, nameOfKey, type StoredKind } from './keys.ts';
import { restoreMeeting } from './meeting.ts';
import { textIn } from './restore-shape.ts';
import { inLocal, type OurKey, ourLocalKeys } from './web-storage.ts';

export type Stored = {
  readonly kind: StoredKind;
  /** The draft it is, or belongs to, where it can be read. */
  readonly draft: Meeting | undefined;
  /** What its maker called it, where it is not a draft; of a small entry what the table says of it. */
  readonly name: string;
} & (
  | { readonly place: 'database'; readonly key: DatabaseKey }
  | { readonly place: 'localStorage'; readonly key: OurKey }
);

export type StoredList = {
  readonly items: readonly Stored[];
  /** Why a part could not be read: something may lie there that is not listed. */
  readonly fault: string | undefined;
};

/** The entries that say what they are called. */
const NAMED = /^(?:draft|discarded|template|preset|own|intake):/;

/** In the order they are shown. */
const STORED_KINDS = KEY_NAMES.map((name) => KEPT[name].listed);

export async function listStored(): Promise<StoredList> {
  let fault: string | undefined;
  const say = (error: unknown) => {
    fault = sentenceOf(error);
    return [];
  };
  const inDatabase = await listDatabase().catch(say);
  const items = [...inDatabase, ...listLocal()];
  const place = ({ kind }: Stored) => STORED_KINDS.indexOf(kind);
  return { items: items.sort((a, b) => place(a) - place(b)), fault };
}

/** What lies there, letter for letter. */
export async function readStored(stored: Stored): Promise<string> {
  const value =
    stored.place === 'database'
      ? await inTime(() => readEntry(stored.key))
      : inLocal((table) => table.getItem(stored.key), '');
  const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
  return text ?? '';
}

async function listDatabase(): Promise<Stored[]> {
  const own = (await inTime(allKeys)).filter(isDatabaseKey);
  const named = own.filter((key) => NAMED.test(key));
  const values = await inTime(() => readMany(named));
  const stored = new Map<string, unknown>(named.map((key, at) => [key, values[at]]));
  const drafts = new Map<string, Meeting | undefined>(
    [...stored]
      .filter(([key]) => /^(?:draft|discarded):/.test(key))
      .map(([key, value]) => [key, restoreMeeting(value) ?? restoreDiscarded(value)?.draft]),
  );
  const idOf = (key: string) => key.slice(key.indexOf(':') + 1);
  return own.flatMap((key) => {
    const draft = drafts.get(key) ?? drafts.get(`draft:${idOf(key)}`) ?? drafts.get(`discarded:${idOf(key)}`);
    const name = nameOfKey('database', key);
    if (!name) return [];
    return [{ kind: KEPT[name].listed, place: 'database', key, draft, name: nameIn(stored.get(key)) }];
  });
}

/** Empty where the browser refuses: then nothing was put there. */
function listLocal(): Stored[] {
  return inLocal(ourLocalKeys, []).map((key) => {
    const name = nameOfKey('localStorage', key);
    return {
      ...{ kind: name ? KEPT[name].listed : 'choice', place: 'localStorage', key, draft: undefined },
      name: name ? KEPT[name].holds : key,
    };
  });
}

/** A preset and a paper have a name, a template a title, one of one's own has it in its head; empty for what has none. */
function nameIn(value: unknown): string {
  if (!isMapping(value)) return '';
  const head = isMapping(value.head) ? value.head : {};
  return textIn(value.name) || textIn(value.title) || textIn(head.title);
}

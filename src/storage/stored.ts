// Everything of the user's that lies in this browser, to be looked at and to be erased.

import { delMany, get, getMany, keys } from 'idb-keyval';
import { restoreDiscarded } from './discarded.ts';
import { type Draft, restoreDraft } from './draft.ts';
import { inTime, sentenceOf } from './fault.ts';
import { DATABASE_KINDS, kindOfKey } from './own-keys.ts';

/** In the order they are shown. */
export const STORED_KINDS = [...DATABASE_KINDS, 'unsaved', 'choice'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

export type Stored = {
  readonly kind: StoredKind;
  readonly place: 'database' | 'localStorage';
  readonly key: string;
  /** The draft it is, or belongs to, where it can be read. */
  readonly draft: Draft | undefined;
};

export type StoredList = {
  readonly items: readonly Stored[];
  /** Why a part could not be read: something may lie there that is not listed. */
  readonly fault: string | undefined;
};

const LOCAL_KEY = /^huiwen[:-]/;

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
export async function readStored({ place, key }: Stored): Promise<string> {
  const value = place === 'database' ? await inTime(() => get<unknown>(key)) : localStorage.getItem(key);
  const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
  return text ?? '';
}

/** Everything of ours; rejects with a StorageFault where the browser refuses. */
export async function eraseStored(): Promise<void> {
  for (const { key } of listLocal()) localStorage.removeItem(key);
  forgetPlace();
  await inTime(async () => delMany(await ownKeys()));
}

async function ownKeys(): Promise<string[]> {
  return (await keys()).map(String).filter(kindOfKey);
}

async function listDatabase(): Promise<Stored[]> {
  const own = await inTime(ownKeys);
  const named = own.filter((key) => /^(?:draft|discarded):/.test(key));
  const values = await inTime(() => getMany<unknown>(named));
  const drafts = new Map(
    named.map((key, at) => [key, restoreDraft(values[at]) ?? restoreDiscarded(values[at])?.draft]),
  );
  const idOf = (key: string) => key.slice(key.indexOf(':') + 1);
  return own.map((key) => ({
    kind: kindOfKey(key) ?? 'choice',
    place: 'database',
    key,
    draft: drafts.get(key) ?? drafts.get(`draft:${idOf(key)}`) ?? drafts.get(`discarded:${idOf(key)}`),
  }));
}

/** Empty where the browser refuses: then nothing was put there. */
function listLocal(): Stored[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => LOCAL_KEY.test(key))
      .map((key) => ({ kind: localKind(key), place: 'localStorage', key, draft: undefined }));
  } catch {
    return [];
  }
}

function localKind(key: string): StoredKind {
  if (key.startsWith('huiwen:journal:')) return 'unsaved';
  return key === 'huiwen:profile' ? 'profile' : 'choice';
}

/** Which field was looked at last in this tab. */
function forgetPlace(): void {
  try {
    sessionStorage.removeItem('huiwen:place');
  } catch {
    // Where it is blocked nothing was put there.
  }
}

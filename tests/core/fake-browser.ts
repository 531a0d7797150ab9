// What the storage of a browser is to our programs, without a browser: a database and the names of localStorage.
import 'fake-indexeddb/auto';
import { clear, createStore, entries, setMany } from 'idb-keyval';
import { vi } from 'vitest';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import type { Draft } from '../../src/storage/draft.ts';
import { loneMeeting } from '../../src/storage/meeting.ts';

/** Names are own properties, as in a browser; methods are not. */
class Names {
  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(Reflect.get(this, name)) : null;
  }
  setItem(name: string, text: string): void {
    Reflect.set(this, name, String(text));
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

Object.defineProperty(globalThis, 'localStorage', { value: new Names(), configurable: true, writable: true });

/** Nothing stored but `values`. */
export async function beginWith(values: Readonly<Record<string, unknown>> = {}): Promise<void> {
  for (const name of Object.keys(localStorage)) localStorage.removeItem(name);
  await clear();
  await setMany(Object.entries(values));
}

export async function storedValues(): Promise<Readonly<Record<string, unknown>>> {
  return Object.fromEntries(await entries<string, unknown>());
}

/** Draft `id` whose only answer is `place`. */
export function draftOf(id: string, place: string, more: Partial<Draft> = {}): Draft {
  return {
    kind: 'huiwen-draft',
    version: 3,
    id,
    name: id,
    template: 'report',
    revised: '2026-11-21',
    facts: { 会议地点: place },
    off: [],
    accepted: {},
    revision: 1,
    tab: 'page',
    createdAt: 1000,
    savedAt: 1000,
    progress: { asked: 1, given: 1 },
    ...more,
  };
}

/** The same as the lone paper it is. */
export function meetingOf(id: string, place: string, more: Partial<Draft> = {}): Meeting {
  return loneMeeting(draftOf(id, place, more));
}

/** The database refuses with an error of this name, until what this gives is called. */
export function refuseDatabase(name = 'UnknownError'): () => void {
  const opening = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('refused', name);
  });
  return () => opening.mockRestore();
}

/** Another page writes and does not come to an end: everything else waits until the function given back is called. */
export async function holdDatabase(): Promise<() => void> {
  const store = createStore('keyval-store', 'keyval');
  let held = true;
  await new Promise<void>((begun) => {
    void store('readwrite', (entries) => {
      const goOn = () => {
        begun();
        if (held) entries.get('nothing').onsuccess = goOn;
      };
      goOn();
    });
  });
  return () => {
    held = false;
  };
}

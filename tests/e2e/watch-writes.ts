// How much of a field's text the page has begun to store, and how much it was told is stored.
import type { Page } from 'playwright-core';

export type Writes = { readonly begun: number; readonly done: number };

/** Before the page is opened. */
export async function watchWrites(page: Page, label: string): Promise<() => Promise<Writes>> {
  await page.addInitScript((name) => {
    const writes = { begun: 0, done: 0 };
    Object.assign(window, { writes });
    const lengthIn = (draft: unknown): number => {
      const facts = typeof draft === 'object' && draft ? Reflect.get(draft, 'facts') : undefined;
      return typeof facts === 'object' && facts ? String(Reflect.get(facts, name) ?? '').length : 0;
    };
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
      const length = lengthIn(given[0]);
      writes.begun = Math.max(writes.begun, length);
      this.transaction.addEventListener('complete', () => {
        writes.done = Math.max(writes.done, length);
      });
      return put.apply(this, given);
    };
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (value.startsWith('{')) writes.begun = Math.max(writes.begun, lengthIn(JSON.parse(value)));
      setItem.call(this, key, value);
    };
  }, label);
  return () => page.evaluate(() => Reflect.get(window, 'writes'));
}

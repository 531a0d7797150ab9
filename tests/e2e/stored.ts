// What lies in the browser's IndexedDB under the site's address, read and written past the site's own programs.
import type { Page } from 'playwright-core';

/** An address of the site without a program: from there the storage is made ready at no cost. */
export const BARE_PAGE = '/robots.txt';

/** Every key with its value. */
export function readStored(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('keyval-store');
        opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const found: Record<string, unknown> = {};
          const reading = opening.result.transaction('keyval').objectStore('keyval').openCursor();
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (cursor) {
              found[String(cursor.key)] = cursor.value;
              cursor.continue();
            } else {
              opening.result.close();
              done(found);
            }
          };
        };
      }),
  );
}

/** Makes these the only values; `undefined` stands for none. */
export function putStored(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    (entries) =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('keyval-store');
        opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('keyval', 'readwrite');
          const store = writing.objectStore('keyval');
          store.clear();
          for (const [key, value] of entries) if (value !== undefined) store.put(value, key);
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    Object.entries(values),
  );
}

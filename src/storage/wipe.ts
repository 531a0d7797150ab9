// Everything of the user's out of this browser at once, for a machine that others use; what goes with what is in the table of keys.

import { allKeys, removeMany } from './database.ts';
import { inTime } from './fault.ts';
import { KEPT } from './key-table.ts';
import { isDatabaseKey, type KeyName, nameOfKey, namesIn } from './keys.ts';
import { inLocal, inSession, ourLocalKeys } from './web-storage.ts';

/** With `drafts` goes all that belongs to one; the profile and choices stay. Rejects with a StorageFault. */
export async function wipe(what: 'drafts' | 'everything'): Promise<void> {
  const goes = (name: KeyName | undefined) =>
    what === 'everything' || (name !== undefined && KEPT[name].wipedWith === 'drafts');
  inLocal((table) => {
    for (const key of ourLocalKeys()) if (goes(nameOfKey('localStorage', key))) table.removeItem(key);
  }, undefined);
  inSession((table) => {
    for (const name of namesIn('sessionStorage')) if (goes(name)) table.removeItem(KEPT[name].key);
  }, undefined);
  await inTime(async () => {
    const own = (await allKeys()).filter(isDatabaseKey);
    await removeMany(own.filter((key) => goes(nameOfKey('database', key))));
  });
}

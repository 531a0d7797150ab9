// Earlier states of each draft, under a key of their own so that saving the draft itself stays quick.

import { changeEntry, readEntry } from './database.ts';
import type { Draft } from './draft.ts';
import { inTime } from './fault.ts';
import type { KeyStart } from './keys.ts';
import {
  isVersions,
  type Reason,
  restoreVersions,
  type Versions,
  versionOf,
  withVersion,
} from './version.ts';

export const VERSIONS: KeyStart<'versions'> = 'versions:';

export async function loadVersions(id: string): Promise<Versions> {
  return restoreVersions(await inTime(() => readEntry(`${VERSIONS}${id}`)));
}

/** `name` as the user called it. */
export async function keepVersion(draft: Draft, reason: Reason, name = ''): Promise<void> {
  const version = { ...versionOf(draft, reason), ...(name ? { name } : {}) };
  await inTime(() =>
    changeEntry(`${VERSIONS}${draft.id}`, (old) =>
      // A history that cannot be read is not ours to replace.
      old === undefined || isVersions(old) ? withVersion(restoreVersions(old), version) : old,
    ),
  );
}

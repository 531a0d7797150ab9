// Earlier states of each draft, under a key of their own so that saving the draft itself stays quick.

import { changeEntry, readEntry } from './database.ts';
import type { Draft } from './draft.ts';
import { inTime } from './fault.ts';
import type { KeyStart } from './keys.ts';
import {
  isVersions,
  type Reason,
  restoreVersions,
  type Version,
  type Versions,
  withVersion,
} from './version.ts';

export const VERSIONS: KeyStart<'versions'> = 'versions:';

export async function loadVersions(id: string): Promise<Versions> {
  return restoreVersions(await inTime(() => readEntry(`${VERSIONS}${id}`)));
}

/** `name` as the user called it. */
export async function keepVersion(draft: Draft, reason: Reason, name = ''): Promise<void> {
  const { facts, off, accepted, lastYear, revised, savedAt, template } = draft;
  const contents = { facts, off, accepted, ...(lastYear ? { lastYear } : {}) };
  const version: Version = { at: savedAt, reason, revised, template, ...contents, ...(name ? { name } : {}) };
  await inTime(() =>
    changeEntry(`${VERSIONS}${draft.id}`, (old) =>
      // A history that cannot be read is not ours to replace.
      old === undefined || isVersions(old) ? withVersion(restoreVersions(old), version) : old,
    ),
  );
}

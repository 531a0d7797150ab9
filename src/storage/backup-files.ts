// A backup of any size as files of which each can be brought in by itself.

import type { Everything } from './everything.ts';
import { writeBackup } from './write-backup.ts';

/** Characters of one file; at three bytes each, half of what is read. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** Templates are small and go into every one. */
type Piece = {
  -readonly [Part in keyof Omit<Everything, 'templates'>]: Everything[Part] extends readonly (infer T)[]
    ? T[]
    : Everything[Part];
};

/** The texts of the files; several only where one would be too large to be read again. */
export function writeBackupFiles(all: Everything, now: number, most = MOST_CHARACTERS): readonly string[] {
  let piece = emptyPiece();
  const pieces = [piece];
  let room = most;
  const add = (thing: unknown, put: (into: Piece) => unknown) => {
    const size = JSON.stringify(thing).length;
    if (size > room && room < most) {
      piece = emptyPiece();
      pieces.push(piece);
      room = most;
    }
    room -= size;
    put(piece);
  };
  if (all.profile) {
    const { profile } = all;
    add(profile, (into) => {
      into.profile = profile;
    });
  }
  const historyOf = new Map(all.histories.map((history) => [history.id, history]));
  // A draft may come in under another id, and its history must come with it.
  const addWithHistory = (id: string, thing: unknown, put: (into: Piece) => unknown) => {
    const history = historyOf.get(id);
    historyOf.delete(id);
    add([thing, history], (into) => {
      put(into);
      if (history) into.histories.push(history);
    });
  };
  for (const each of all.drafts) addWithHistory(each.id, each, (into) => into.drafts.push(each));
  for (const each of all.discarded) addWithHistory(each.draft.id, each, (into) => into.discarded.push(each));
  for (const each of historyOf.values()) add(each, (into) => into.histories.push(each));
  for (const each of all.presets) add(each, (into) => into.presets.push(each));
  for (const each of all.ownTemplates) add(each, (into) => into.ownTemplates.push(each));
  for (const each of all.unreadable) add(each, (into) => into.unreadable.push(each));
  const { templates } = all;
  return pieces.map(({ drafts, ...rest }) => writeBackup(drafts, now, { ...rest, templates }));
}

function emptyPiece(): Piece {
  return {
    ...{ drafts: [], histories: [], discarded: [], profile: undefined },
    ...{ presets: [], ownTemplates: [], unreadable: [] },
  };
}

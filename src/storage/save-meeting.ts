// A whole meeting into this browser's IndexedDB, where the page of the meeting changed it.

import type { Meeting, Stamp } from '../core/meeting/meeting.ts';
import { restoreMeeting } from './meeting.ts';
import { takeTurn } from './order.ts';
import { together } from './together.ts';

/**
 * Over the copy it continues, `base`; looked at and written in one transaction. False, with nothing written, where another page
 * stored something since, or what is stored cannot be read. Rejects with a StorageFault when the browser refuses.
 */
export function saveMeeting(meeting: Meeting, base: Stamp | undefined): Promise<boolean> {
  return together(async (table) => {
    const old = await table.get(`draft:${meeting.id}`);
    const stored = restoreMeeting(old);
    const continued = stored && stored.tab === base?.tab && stored.revision === base.revision;
    if (old === undefined ? base !== undefined : !continued) return false;
    const { turn } = await takeTurn(table, Date.now());
    table.put(`draft:${meeting.id}`, { ...meeting, turn });
    return true;
  });
}

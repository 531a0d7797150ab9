// Which draft the address asks for, so that a reload and a bookmark come back to the same one.

import { NO_ID } from './new-id.ts';

const START = '#draft=';
/** Asks for an empty draft although others are stored. */
export const NEW_DRAFT = NO_ID;

export function draftHash(id: string): string {
  return START + encodeURIComponent(id);
}

export function draftInHash(hash: string): string | undefined {
  if (!hash.startsWith(START)) return undefined;
  try {
    return decodeURIComponent(hash.slice(START.length));
  } catch {
    return undefined;
  }
}

export function showInAddress(id: string): void {
  if (location.hash !== draftHash(id)) history.replaceState(history.state, '', draftHash(id));
}

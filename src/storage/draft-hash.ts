// Which draft the address asks for, and at which field, so that a reload, a bookmark and a link come to the same one.

import { NO_ID } from './new-id.ts';

const START = '#draft=';
const PLACE = '&at=';
/** Asks for an empty draft although others are stored. */
export const NEW_DRAFT = NO_ID;

/** `place` is the path of a field or cell as `pathId` writes it. */
export function draftHash(id: string, place?: string): string {
  const start = START + encodeURIComponent(id);
  return place ? start + PLACE + encodeURIComponent(place) : start;
}

export function draftInHash(hash: string): string | undefined {
  return hash.startsWith(START) ? decoded(hash.slice(START.length).split(PLACE)[0]) : undefined;
}

/** Undefined where the draft alone is asked for. */
export function placeInHash(hash: string): string | undefined {
  return hash.startsWith(START) ? decoded(hash.split(PLACE)[1]) : undefined;
}

/** A place that is asked for in this draft stays until someone has gone there. */
export function showInAddress(id: string): void {
  if (draftInHash(location.hash) !== id) replaceHash(draftHash(id));
}

/** The place alone leaves the address. */
export function forgetPlace(): void {
  replaceHash(location.hash.split(PLACE)[0] ?? '');
}

function replaceHash(hash: string): void {
  history.replaceState(history.state, '', hash);
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

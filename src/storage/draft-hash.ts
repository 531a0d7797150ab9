// Which draft the address asks for, and at which field, so that a reload, a bookmark and a link come to the same one; and of
// which template, on the page that is the desk of all templates of one's own.

import { isPrivateId } from '../core/template/private-id.ts';
import { NO_ID } from './new-id.ts';

const DRAFT = 'draft=';
const PLACE = 'at=';
const TEMPLATE = 'template=';
/** Asks for an empty draft although others are stored. */
export const NEW_DRAFT = NO_ID;

/** `place` is the path of a field or cell as `pathId` writes it. */
export function draftHash(id: string, place?: string): string {
  const start = `#${DRAFT}${encodeURIComponent(id)}`;
  return place ? `${start}&${PLACE}${encodeURIComponent(place)}` : start;
}

/** Where below the root of the site a template is filled; with the draft and the place it is to open, if any. */
export function deskPath(template: string, id?: string, place?: string): string {
  const hash = id === undefined ? '' : draftHash(id, place);
  if (!isPrivateId(template)) return `templates/${template}/${hash}`;
  return `own/fill/${hash ? `${hash}&` : '#'}${TEMPLATE}${template}`;
}

export function draftInHash(hash: string): string | undefined {
  return hash.startsWith(`#${DRAFT}`) ? partOf(hash, DRAFT) : undefined;
}

/** Undefined where the draft alone is asked for. */
export function placeInHash(hash: string): string | undefined {
  return hash.startsWith(`#${DRAFT}`) ? partOf(hash, PLACE) : undefined;
}

/** The template of one's own. */
export function templateInHash(hash: string): string | undefined {
  return partOf(hash, TEMPLATE);
}

/** A place that is asked for in this draft stays until someone has gone there. */
export function showInAddress(id: string): void {
  if (draftInHash(location.hash) !== id) replaceHash(draftHash(id));
}

/** The place alone leaves the address. */
export function forgetPlace(): void {
  const id = draftInHash(location.hash);
  if (id !== undefined) replaceHash(draftHash(id));
}

function replaceHash(hash: string): void {
  const template = templateInHash(location.hash);
  history.replaceState(history.state, '', template ? `${hash}&${TEMPLATE}${template}` : hash);
}

function partOf(hash: string, name: string): string | undefined {
  const part = hash
    .slice(1)
    .split('&')
    .find((each) => each.startsWith(name));
  return part === undefined ? undefined : decoded(part.slice(name.length));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

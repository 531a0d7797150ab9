// Drafts filled in for a kit have a page of their own, which asks what the office asked; other drafts have the desk.

import type { Draft } from './draft.ts';
import { deskPath, draftHash } from './draft-hash.ts';

const OF_KIT = 'kit-';

/** `at` is the place of the branch in the list of the kit, from 1, or 0. */
export function kitDraftId(kit: string, at: number): string {
  return `${OF_KIT}${kit}-${at}`;
}

export function isOfKit(id: string): boolean {
  return id.startsWith(OF_KIT);
}

/** Where below the root of the site a draft is worked on. */
export function draftPath({ id, template }: Pick<Draft, 'id' | 'template'>): string {
  return isOfKit(id) ? `kit/${draftHash(id)}` : deskPath(template, id);
}

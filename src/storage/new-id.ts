// A name no other draft or page has; random because drafts travel between browsers in backups.

/** Stands in an address for a draft that has no id yet. */
export const NO_ID = 'new';

export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

/** Whether a draft from elsewhere may keep its id. */
export function isSoundId(id: string): boolean {
  return id !== NO_ID && /^[\w-]{1,64}$/.test(id);
}

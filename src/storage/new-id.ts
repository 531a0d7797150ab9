// A name no other draft or page has; random because drafts travel between browsers in backups.

export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}

// What the ids of one's own templates look like: programs tell them from published ones by it, and need nothing else for that.

const PRIVATE_ID = /^own-[a-z0-9]{1,60}$/;

export function isPrivateId(id: string): boolean {
  return PRIVATE_ID.test(id);
}

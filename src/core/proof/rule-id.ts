// What a rule is called in drafts and in what is fetched: a word by itself, any other rule by a few letters of its example.

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const LETTERS = 36;
const LENGTH = 4;

export function shortId(example: string): string {
  let hash = BASIS;
  for (const character of example) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0;
  return `#${(hash % LETTERS ** LENGTH).toString(LETTERS)}`;
}

// What a rule is called in drafts: a word by itself, any other rule by a few letters of its pattern, so that nothing of it is fetched.

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const LETTERS = 36;
const LENGTH = 4;

type Identified = {
  readonly wrong?: string;
  readonly pattern?: string | undefined;
  readonly order?: readonly string[];
};

export function idOf({ wrong = '', pattern, order = [] }: Identified): string {
  return order.length ? shortId(order.join(' ')) : pattern === undefined ? wrong : shortId(pattern);
}

function shortId(example: string): string {
  let hash = BASIS;
  for (const character of example) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0;
  return `#${(hash % LETTERS ** LENGTH).toString(LETTERS)}`;
}

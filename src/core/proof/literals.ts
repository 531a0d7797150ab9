// Thousands of words looked for in one pass: filed under their first two characters, so that a place asks for few of them.

export type Filed<Entry> = {
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** 1 wherever `pairPlace` of a pair falls that has entries: at nearly every place of a text the map need not be asked. */
  readonly sieve: Uint8Array;
};

const SIEVE = 0x10000;

/** Two UTF-16 units at a place as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function pairPlace(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e35) ^ text.charCodeAt(at + 1)) & (SIEVE - 1);
}

/** Under the two characters that stand at a place of their word. */
export function fileBy<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
  at = 0,
): Filed<Entry> {
  const filed = new Map<number, Entry[]>();
  const sieve = new Uint8Array(SIEVE);
  for (const entry of entries) {
    const word = wordOf(entry);
    const key = pairAt(word, at);
    const known = filed.get(key);
    if (known) known.push(entry);
    else filed.set(key, [entry]);
    sieve[pairPlace(word, at)] = 1;
  }
  return { entries: filed, sieve };
}

/** Calls back with every entry filed under the pair at each place of the text. */
export function eachFiled<Entry>(
  text: string,
  { entries, sieve }: Filed<Entry>,
  found: (entry: Entry, at: number) => void,
): void {
  for (let at = 0; at + 1 < text.length; at++) {
    if (sieve[pairPlace(text, at)] !== 1) continue;
    const filed = entries.get(pairAt(text, at));
    if (filed) for (const entry of filed) found(entry, at);
  }
}

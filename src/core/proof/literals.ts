// Thousands of words looked for in one pass: filed under their first two characters, so that a place asks for few of them.

export type Filed<Entry> = ReadonlyMap<number, readonly Entry[]>;

/** Two UTF-16 units at a place as one number. */
export function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

export function fileBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => number): Filed<Entry> {
  const filed = new Map<number, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = filed.get(key);
    if (known) known.push(entry);
    else filed.set(key, [entry]);
  }
  return filed;
}

/** Calls back with every entry filed under the pair at each place of the text. */
export function eachFiled<Entry>(
  text: string,
  filed: Filed<Entry>,
  found: (entry: Entry, at: number) => void,
): void {
  for (let at = 0; at + 1 < text.length; at++) {
    const entries = filed.get(pairAt(text, at));
    if (entries) for (const entry of entries) found(entry, at);
  }
}

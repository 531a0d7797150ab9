// Every match of a pattern, as matchAll gives them. Of the rules nearly none has one in a short text, and matchAll copies a
// pattern before it looks.

const NONE: readonly RegExpExecArray[] = [];

/** `pattern` is global. */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  const first = text.search(pattern);
  if (first < 0) return NONE;
  // The copy begins where this one stands: nothing is looked through twice.
  pattern.lastIndex = first;
  const matches = text.matchAll(pattern);
  pattern.lastIndex = 0;
  return matches;
}

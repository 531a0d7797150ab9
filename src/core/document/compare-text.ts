// Two texts paragraph by paragraph: what was changed, added or taken out. White space alone is no difference.

export type Difference =
  | {
      readonly kind: 'changed';
      readonly expected: string;
      readonly found: string;
      /** Characters that are the same at the beginning and at the end of both. */
      readonly head: number;
      readonly tail: number;
    }
  | { readonly kind: 'added'; readonly found: string }
  | { readonly kind: 'removed'; readonly expected: string };

/** Above this many pairs the middle is compared as one block instead of searched for its longest common part. */
const MOST_PAIRS = 4_000_000;

export function compareText(expected: readonly string[], found: readonly string[]): readonly Difference[] {
  const before = expected.filter(hasText);
  const after = found.filter(hasText);
  const [a, b] = [before.map(plain), after.map(plain)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const differences: Difference[] = [];
  let [i, j] = [start, start];
  for (const [nextA, nextB] of [
    ...commonPairs(a.slice(start, a.length - end), b.slice(start, b.length - end)).map(
      ([x, y]) => [x + start, y + start] as const,
    ),
    [a.length - end, b.length - end] as const,
  ]) {
    differences.push(...block(before.slice(i, nextA), after.slice(j, nextB)));
    [i, j] = [nextA + 1, nextB + 1];
  }
  return differences;
}

/** A run of paragraphs against the run that stands in its place: each against the one most like it, in order. */
function block(expected: readonly string[], found: readonly string[]): Difference[] {
  const differences: Difference[] = [];
  let at = 0;
  for (const [index, text] of expected.entries()) {
    const left = expected.length - index - 1;
    const room = Math.max(at, found.length - left);
    const like = found.slice(at, room).findIndex((each) => alike(text, each));
    if (like < 0) {
      differences.push({ kind: 'removed', expected: text });
      continue;
    }
    for (const added of found.slice(at, at + like)) differences.push({ kind: 'added', found: added });
    differences.push(changed(text, found[at + like] ?? ''));
    at += like + 1;
  }
  for (const added of found.slice(at)) differences.push({ kind: 'added', found: added });
  return differences;
}

function changed(expected: string, found: string): Difference {
  const [a, b] = [[...expected], [...found]];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { kind: 'changed', expected, found, head, tail };
}

/** Whether two paragraphs share at least a third of their pairs of neighbouring characters. */
function alike(one: string, other: string): boolean {
  const pairs = new Set(pairsOf(one));
  const others = pairsOf(other);
  const shared = others.filter((pair) => pairs.has(pair)).length;
  return shared * 3 >= Math.max(pairs.size, others.length);
}

function pairsOf(text: string): readonly string[] {
  const characters = [...plain(text)].slice(0, 2000);
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Pairs of equal lines that stand in the same order in both, as many as there are. */
function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (!a.length || !b.length || a.length * b.length > MOST_PAIRS) return [];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function hasText(line: string): boolean {
  return line.trim() !== '';
}

/** Without the white space that programs rewrite. */
function plain(line: string): string {
  return line.replace(/[\s\u00a0]+/g, '');
}

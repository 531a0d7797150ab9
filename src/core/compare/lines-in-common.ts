// Which lines of two texts are the same, in an order that both keep: what a comparison holds fast to.

export type Pair = readonly [number, number];

/** Above this many pairs of lines, lines that occur once in each text divide the work first. */
const MOST_PAIRS = 1_000_000;

/** Pairs of places, rising in both: as many as there can be, or nearly so in long texts that differ much. */
export function linesInCommon(a: readonly string[], b: readonly string[]): readonly Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const head = Array.from({ length: start }, (_, index): Pair => [index, index]);
  const tail = Array.from(
    { length: end },
    (_, index): Pair => [a.length - end + index, b.length - end + index],
  );
  const middle = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  return [...head, ...moved(alignMiddle(...middle), start, start), ...tail];
}

function alignMiddle(a: readonly string[], b: readonly string[]): readonly Pair[] {
  if (!a.length || !b.length) return [];
  if (a.length * b.length <= MOST_PAIRS) return longestCommon(a, b);
  const anchors = rising(uniquePairs(a, b));
  // Hardly a line in common: one long change, and not worth the search.
  if (!anchors.length) return [];
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...anchors, [a.length, b.length] as const]) {
    for (const pair of moved(linesInCommon(a.slice(i, nextA), b.slice(j, nextB)), i, j)) pairs.push(pair);
    if (nextA < a.length) pairs.push([nextA, nextB]);
    [i, j] = [nextA + 1, nextB + 1];
  }
  return pairs;
}

function moved(pairs: readonly Pair[], byA: number, byB: number): Pair[] {
  return pairs.map(([x, y]): Pair => [x + byA, y + byB]);
}

/** The longest common subsequence by its table; a, b at most some thousand lines. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Lines that stand once in each text, in the order of the first. */
function uniquePairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const places = onlyPlaces(b);
  return [...onlyPlaces(a)]
    .flatMap(([line, x]): Pair[] => {
      const y = places.get(line);
      return y === undefined || y < 0 || x < 0 ? [] : [[x, y]];
    })
    .sort(([x], [y]) => x - y);
}

/** The place of each line, -1 where it occurs again. */
function onlyPlaces(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) places.set(line, places.has(line) ? -1 : index);
  return places;
}

/** The longest part of the pairs that rises in the second place too (patience sorting). */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  type Link = { readonly pair: Pair; readonly before: Link | undefined };
  const tops: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    tops[low] = { pair, before: tops[low - 1] };
  }
  const chain: Pair[] = [];
  for (let link = tops[tops.length - 1]; link; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

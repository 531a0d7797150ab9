// Runs of letters that two texts share, however far apart they stand: twelve in a row, with small gaps closed.

/** A run of `own` that stands in one of the others; ends are exclusive. */
export type SharedRun = {
  readonly start: number;
  readonly end: number;
  readonly other: number;
  readonly otherStart: number;
  readonly otherEnd: number;
};

/** So many in a row are hardly chance; a longer window would miss a text in which every fifteenth word was changed. */
const GRAM = 12;
/** A gap of so many letters on both sides was a word put in place of another. */
const GAP = 2;
const LEAST = 13;
/** Places of one gram that are looked at. */
const CANDIDATES = 8;
const BASE = 0x01000193;

/** Where every gram of the other texts stands that the own ones have. */
export type GramIndex = {
  readonly others: string[];
  /** 1 wherever the hash of an own gram falls: of most grams of the others there is nothing to keep. */
  readonly wanted: Uint8Array;
  /** By hash: text and place in turn. */
  readonly places: Map<number, number[]>;
};

const SIEVE = 0x40000;

export function gramIndex(own: readonly string[]): GramIndex {
  const wanted = new Uint8Array(SIEVE);
  for (const letters of own)
    eachGram(letters, (hash) => {
      wanted[hash & (SIEVE - 1)] = 1;
    });
  return { others: [], wanted, places: new Map() };
}

/** Work grows with its length. */
export function addText({ others, wanted, places }: GramIndex, letters: string): void {
  const other = others.push(letters) - 1;
  eachGram(letters, (hash, at) => {
    if (wanted[hash & (SIEVE - 1)] !== 1) return;
    const known = places.get(hash);
    if (!known) places.set(hash, [other, at]);
    else if (known.length < 2 * CANDIDATES) known.push(other, at);
  });
}

export function sharedRuns(own: string, { others, places }: GramIndex): readonly SharedRun[] {
  const found: SharedRun[] = [];
  const hashes = new Int32Array(Math.max(0, own.length - GRAM + 1));
  eachGram(own, (hash, at) => {
    hashes[at] = hash;
  });
  for (let at = 0; at < hashes.length; ) {
    const run = longestAt(own, at, others, places.get(hashes[at] ?? 0) ?? [], found.at(-1));
    if (run) found.push(run);
    at = run ? run.end : at + 1;
  }
  return closed(found).filter(({ start, end }) => end - start >= LEAST);
}

/** Where several are as long, the one that goes on where the last one ended. */
function longestAt(
  own: string,
  start: number,
  others: readonly string[],
  candidates: readonly number[],
  last: SharedRun | undefined,
): SharedRun | undefined {
  let best: SharedRun | undefined;
  for (let each = 0; each < candidates.length; each += 2) {
    const [other = 0, otherStart = 0] = [candidates[each], candidates[each + 1]];
    const letters = others[other] ?? '';
    let length = 0;
    while (start + length < own.length && own[start + length] === letters[otherStart + length]) length++;
    if (length < GRAM) continue;
    const run = { start, end: start + length, other, otherStart, otherEnd: otherStart + length };
    const longer = length - (best ? best.end - best.start : 0);
    if (longer > 0 || (longer === 0 && last && goesOn(last, run))) best = run;
  }
  return best;
}

function goesOn(last: SharedRun, next: SharedRun): boolean {
  const gap = next.otherStart - last.otherEnd;
  return last.other === next.other && next.start - last.end <= GAP && gap >= 0 && gap <= GAP;
}

function closed(runs: readonly SharedRun[]): readonly SharedRun[] {
  const joined: SharedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && goesOn(last, run))
      joined[joined.length - 1] = { ...last, end: run.end, otherEnd: run.otherEnd };
    else joined.push(run);
  }
  return joined;
}

/** By a rolling hash; equal hashes are compared letter by letter before they count. */
function eachGram(letters: string, each: (hash: number, at: number) => void): void {
  let hash = 0;
  let power = 1;
  for (let at = 0; at < GRAM; at++) power = Math.imul(power, BASE);
  for (let at = 0; at < letters.length; at++) {
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(at)) | 0;
    if (at >= GRAM) hash = (hash - Math.imul(letters.charCodeAt(at - GRAM), power)) | 0;
    if (at >= GRAM - 1) each(hash, at - GRAM + 1);
  }
}

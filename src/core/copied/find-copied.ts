// Which of a person's own words stand in another text too: last year's paper, another draft, a 范文. Levels by how much of an answer
// it is. It names places for a person to look at; it gives no score, and stops nothing.

import type { FactPath } from '../facts/fact.ts';
import { type KnownWords, knownSpans, type Plain, plainLetters, SET } from './plain-letters.ts';
import { addText, gramIndex, type SharedRun, sharedRuns } from './shared-runs.ts';

/** One answer, or one item or cell of it, as it was typed. */
export type OwnText = { readonly path: FactPath; readonly text: string };

export type OtherText = {
  /** As a sentence names it. */
  readonly name: string;
  readonly text: string;
};

export type CopiedText = {
  readonly path: FactPath;
  readonly level: '照搬' | '相近';
  /** Letters and digits that are the same. */
  readonly letters: number;
  /** The text that has most of them, by its place among the others. */
  readonly other: number;
  readonly passages: readonly Passage[];
};

/** The same words in both texts, in UTF-16 units; ends are exclusive. */
export type Passage = {
  readonly own: { readonly start: number; readonly end: number };
  readonly other: { readonly start: number; readonly end: number };
};

export type CopiedFound = {
  readonly copied: readonly CopiedText[];
  /** Where nearly a third of everything typed stands in one other text. */
  readonly whole?: { readonly other: number; readonly share: number };
};

/** Two printed lines of 28 characters. */
const TWO_LINES = 56;
const COPIED = { share: 0.6, letters: 40 } as const;
const CLOSE = { share: 0.3, letters: 28 } as const;
const WHOLE = 0.3;

export function findCopied(...given: Parameters<typeof findCopiedInSteps>): CopiedFound {
  const steps = findCopiedInSteps(...given);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** With a yield between texts, so that a page may do something else. */
export function* findCopiedInSteps(
  given: readonly OwnText[],
  others: readonly OtherText[],
  known: KnownWords,
): Generator<undefined, CopiedFound> {
  const spans = knownSpans(known);
  const plain = (text: string) => plainLetters(text, spans(text));
  const own = given.map(({ path, text }) => ({ path, mine: plain(text) }));
  yield;
  const index = gramIndex(own.map(({ mine }) => mine.letters));
  const plainOthers: Plain[] = [];
  for (const { text } of others) {
    const other = plain(text);
    plainOthers.push(other);
    addText(index, other.letters);
    yield;
  }
  const sums = others.map(() => 0);
  let all = 0;
  const copied: CopiedText[] = [];
  for (const { path, mine } of own) {
    const size = lettersIn(mine, 0, mine.letters.length);
    all += size;
    const runs = sharedRuns(mine.letters, index);
    for (const run of runs) sums[run.other] = (sums[run.other] ?? 0) + lettersIn(mine, run.start, run.end);
    const best = mostOf(mine, runs);
    const level = best && levelOf(best, size);
    if (best && level) {
      const passages = best.runs.map((run) => passageOf(run, mine, plainOthers[run.other]));
      copied.push({ path, level, letters: best.letters, other: best.other, passages });
    }
    yield;
  }
  const other = sums.indexOf(Math.max(...sums));
  const share = all ? (sums[other] ?? 0) / all : 0;
  return { copied, ...(share >= WHOLE ? { whole: { other, share } } : {}) };
}

type Best = {
  readonly other: number;
  readonly runs: readonly SharedRun[];
  readonly letters: number;
  readonly longest: number;
};

/** What is shared with the text that has most of it. */
function mostOf(mine: Plain, runs: readonly SharedRun[]): Best | undefined {
  let best: Best | undefined;
  for (const other of new Set(runs.map((run) => run.other))) {
    const its = runs.filter((run) => run.other === other);
    const sizes = its.map(({ start, end }) => lettersIn(mine, start, end));
    const letters = sizes.reduce((sum, size) => sum + size, 0);
    if (letters > (best?.letters ?? 0)) best = { other, runs: its, letters, longest: Math.max(...sizes) };
  }
  return best;
}

function levelOf({ letters, longest }: Best, size: number): CopiedText['level'] | undefined {
  const share = letters / size;
  if ((share >= COPIED.share && letters >= COPIED.letters) || longest >= TWO_LINES) return '照搬';
  return share >= CLOSE.share && letters >= CLOSE.letters ? '相近' : undefined;
}

/** Without what everybody says. */
function lettersIn({ letters }: Plain, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (letters[at] !== SET) count++;
  return count;
}

function passageOf(run: SharedRun, mine: Plain, other: Plain | undefined): Passage {
  return {
    own: placeOf(mine, run.start, run.end),
    other: other ? placeOf(other, run.otherStart, run.otherEnd) : { start: 0, end: 0 },
  };
}

function placeOf({ starts, ends }: Plain, start: number, end: number): Passage['own'] {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

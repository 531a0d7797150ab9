// What a reader did about suggestions for one text: corrected, passed over, or asked not to be told of a kind again. Each step has its
// way back.

import type { Suggestion } from './suggestions.ts';

export type ProofState = {
  readonly text: string;
  /** Places passed over, by `placeKey`. */
  readonly passed: ReadonlySet<string>;
  /** Rules whose places are not shown any more. */
  readonly hidden: ReadonlySet<string>;
  /** Rules of which one place was corrected: the rest may be corrected at once. */
  readonly tried: ReadonlySet<string>;
};

export function beginProof(text: string): ProofState {
  return { text, passed: new Set(), hidden: new Set(), tried: new Set() };
}

/** Characters around a place that tell it from the next one of its rule, whatever is corrected elsewhere. */
const BESIDE = 6;

export function placeKey(text: string, { rule, start, end }: Suggestion): string {
  return `${rule} ${text.slice(Math.max(0, start - BESIDE), end + BESIDE)}`;
}

/** Those still to be decided on. */
export function openSuggestions(state: ProofState, found: readonly Suggestion[]): readonly Suggestion[] {
  return found.filter(
    (each) => !state.hidden.has(each.rule) && !state.passed.has(placeKey(state.text, each)),
  );
}

/** From the end, so that the places of those before stay. Those without a right form are the writer's; what the text no longer says is left. */
export function correct(state: ProofState, chosen: readonly Suggestion[]): ProofState {
  const standing = chosen.filter(({ start, end, wrong }) => state.text.slice(start, end) === wrong);
  const text = [...standing]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, right }) =>
        done.slice(0, start) + (right ?? done.slice(start, end)) + done.slice(end),
      state.text,
    );
  return { ...state, text, tried: new Set([...state.tried, ...standing.map(({ rule }) => rule)]) };
}

/** The others with their places in the corrected text, until it has been looked through. */
export function afterCorrecting(
  found: readonly Suggestion[],
  chosen: readonly Suggestion[],
): readonly Suggestion[] {
  const place = ({ start, rule }: Suggestion) => `${start} ${rule}`;
  const done = new Set(chosen.filter(({ right }) => right !== undefined).map(place));
  let longer = 0;
  return found.flatMap((each) => {
    const moved = { ...each, start: each.start + longer, end: each.end + longer };
    if (!done.has(place(each))) return [moved];
    longer += (each.right ?? '').length - each.wrong.length;
    return [];
  });
}

/** The same for a text in which one stretch was typed anew; undefined where most of it is another text. */
export function afterEditing(
  found: readonly Suggestion[],
  before: string,
  now: string,
): readonly Suggestion[] | undefined {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  const left = shorter - head;
  while (tail < left && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++;
  if ((head + tail) * 2 < Math.max(before.length, now.length)) return undefined;
  const longer = now.length - before.length;
  return found.flatMap((each) => {
    if (each.end <= head) return [each];
    if (each.start < before.length - tail) return [];
    return [{ ...each, start: each.start + longer, end: each.end + longer }];
  });
}

export function passOver(state: ProofState, suggestion: Suggestion): ProofState {
  return { ...state, passed: new Set([...state.passed, placeKey(state.text, suggestion)]) };
}

export function hideRule(state: ProofState, { rule }: Suggestion): ProofState {
  return { ...state, hidden: new Set([...state.hidden, rule]) };
}

// Two states of one paragraph: its words, and its look where that is another; or the one state of one that was taken out or put in.

import { type Paragraph, plainText } from '../document/document.ts';
import type { Fate, TrackedParagraph, TrackedRuns } from './tracked.ts';
import { trackedRuns } from './tracked-runs.ts';

export function changedParagraph(before: Paragraph, now: Paragraph): TrackedParagraph {
  const sameText = before.role === now.role && before.size === now.size;
  return {
    kind: 'paragraph',
    paragraph: now,
    ...(sameLook(before, now) ? {} : { was: before }),
    // In another role or size every character looks different.
    words: sameText ? trackedRuns(before.runs, now.runs) : replaced(before, now),
  };
}

export function aloneParagraph(paragraph: Paragraph, change: Fate): TrackedParagraph {
  const words = plainText(paragraph.runs) ? [{ change, runs: paragraph.runs }] : [];
  return { kind: 'paragraph', paragraph, words, mark: change };
}

function replaced(before: Paragraph, now: Paragraph): readonly TrackedRuns[] {
  const removed: TrackedRuns = { change: 'removed', runs: before.runs };
  const added: TrackedRuns = { change: 'added', runs: now.runs };
  return [removed, added].filter(({ runs }) => plainText(runs));
}

/** Everything of a paragraph but its words. */
function sameLook(one: Paragraph, other: Paragraph): boolean {
  return lookOf(one) === lookOf(other);
}

function lookOf({ runs: _runs, ...look }: Paragraph): string {
  return JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
}

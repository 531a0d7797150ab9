// A text with suggestions taken: from the end, so that no place moves before its turn.

import type { Suggestion } from './suggestions.ts';

export function withRight(text: string, suggestions: readonly Suggestion[]): string {
  return [...suggestions]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (mended, { start, end, right }) =>
        right === undefined ? mended : mended.slice(0, start) + right + mended.slice(end),
      text,
    );
}

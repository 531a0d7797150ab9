// Two papers in one paste: the text cut into the papers it holds, and one of them taken as if it alone had been given.

import type { Recognised } from '../text/recognised.ts';
import type { SourceText, TextSpan } from '../text/source.ts';
import type { Decided, Paper } from './confirm.ts';
import { type Decisions, UNDECIDED } from './decisions.ts';

/** Id under which it is seen that the text is one paper after all. */
const ONE = 'parts';

/** What there is to choose from; empty where it is one paper or was decided. */
export function partsToAsk(
  { remarks }: Recognised,
  { part, seen }: Decisions,
  length: number,
): readonly TextSpan[] {
  const starts = remarks.flatMap(({ kind, starts: at }) => (kind === '两份文稿' ? (at ?? []) : []));
  if (part || seen[ONE] || !starts.length) return [];
  const bounds = [0, ...[...starts].sort((a, b) => a - b), length];
  return bounds.slice(1).flatMap((end, at) => {
    const start = bounds[at] ?? 0;
    return start < end ? [{ start, end }] : [];
  });
}

/** What was decided about the whole is about other places: it begins anew, and undoing brings it back. */
export function choosePart(_paper: Paper, { simplified }: Decisions, part: TextSpan): Decided {
  const decisions = { ...UNDECIDED, ...(simplified ? { simplified } : {}), part };
  return { decisions, said: '只取一份' };
}

export function oneAfterAll(_paper: Paper, decisions: Decisions): Decided {
  return { decisions: { ...decisions, seen: { ...decisions.seen, [ONE]: true } }, said: '当作一份' };
}

/** With offsets of its own. */
export function sourcePart(source: SourceText, part: TextSpan | undefined): SourceText {
  if (!part) return source;
  const { start, end } = part;
  const moved = <T extends TextSpan>(span: T): T => ({
    ...span,
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  });
  const paragraphs = source.paragraphs.flatMap((paragraph) => {
    if (paragraph.start >= end || paragraph.end < start) return [];
    const { underlined } = paragraph;
    return [{ ...moved(paragraph), ...(underlined ? { underlined: underlined.map(moved) } : {}) }];
  });
  return { ...source, text: source.text.slice(start, end), paragraphs };
}

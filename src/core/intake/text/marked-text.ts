// A text that is tidied step by step while each character remembers where it stood in the text as read.

import type { Change } from './recognised.ts';
import type { TextSpan } from './source.ts';

export type MarkedText = {
  readonly text: string;
  /** Where each character stood, and one more for the end. */
  readonly at: Int32Array;
};

/** Without `kind` nobody is told: nothing a reader sees changes. */
export type TextEdit = TextSpan & {
  readonly after: string;
  readonly kind?: Change['kind'];
  readonly why?: string;
};

/** What was changed so far, and what people did not want. */
export type ChangeBook = { readonly undone: ReadonlySet<string>; readonly changes: Change[] };

export function markedText(text: string): MarkedText {
  const at = new Int32Array(text.length + 1);
  for (let i = 0; i <= text.length; i++) at[i] = i;
  return { text, at };
}

/** Edits in the order of the text; of two that overlap the first holds. */
export function edited(marked: MarkedText, edits: readonly TextEdit[], book: ChangeBook): MarkedText {
  if (!edits.length) return marked;
  const { text, at } = marked;
  const parts: string[] = [];
  const places: number[] = [];
  let done = 0;
  const keep = (end: number) => {
    parts.push(text.slice(done, end));
    for (let i = done; i < end; i++) places.push(at[i] ?? 0);
    done = end;
  };
  for (const edit of edits) {
    if (edit.start < done) continue;
    const change = changeOf(marked, edit);
    if (change && book.undone.has(change.id)) continue;
    if (change) book.changes.push(change);
    keep(edit.start);
    parts.push(edit.after);
    for (let i = 0; i < edit.after.length; i++) places.push(at[edit.start] ?? 0);
    done = edit.end;
  }
  keep(text.length);
  places.push(at[text.length] ?? 0);
  return { text: parts.join(''), at: Int32Array.from(places) };
}

function changeOf(marked: MarkedText, { start, end, after, kind, why = '' }: TextEdit): Change | undefined {
  if (!kind) return undefined;
  const place = originalSpan(marked, start, end);
  const before = marked.text.slice(start, end);
  return { id: `${kind}${place.start}`, kind, ...place, before, after, why };
}

/** The stretch of the text as read that became this one. */
export function originalSpan({ at }: MarkedText, start: number, end: number): TextSpan {
  const first = at[start] ?? 0;
  return { start: first, end: end > start ? (at[end - 1] ?? 0) + 1 : first };
}

/** An edit for each match, in order; the pattern is global. */
export function editsAt(
  text: string,
  pattern: RegExp,
  edit: (match: RegExpExecArray) => Omit<TextEdit, 'start' | 'end'> | undefined,
): TextEdit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const made = edit(match);
    return made ? [{ start: match.index, end: match.index + match[0].length, ...made }] : [];
  });
}

export type TextLine = TextSpan & { readonly text: string };

/** Lines with something on them. */
export function linesWithText(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}

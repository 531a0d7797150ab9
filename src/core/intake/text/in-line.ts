// A place with the words of its line around it, as much as one needs to know where one is.

import type { SourceText, TextSpan } from './source.ts';

export type InLine = { readonly before: string; readonly words: string; readonly after: string };

const AROUND = 28;

export function inLine({ text }: Pick<SourceText, 'text'>, { start, end }: TextSpan): InLine {
  const from = Math.max(text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1, start - AROUND);
  const next = text.indexOf('\n', end);
  const to = Math.min(next < 0 ? text.length : next, end + AROUND);
  const cut = (at: number) => at > 0 && text[at - 1] !== '\n';
  return {
    before: (cut(from) ? '…' : '') + text.slice(from, start),
    words: text.slice(start, end).replace(/\s*\n\s*/g, ''),
    after: text.slice(end, to) + (to < text.length && text[to] !== '\n' ? '…' : ''),
  };
}

// Spaces and line ends of markup: which of them are text.

import type { Styled } from './raw-blocks.ts';

/** A line that was broken in the markup alone; the space between two words stays. */
export function oneSpace(space: string, at: number, whole: string): string {
  const beside = `${whole[at - 1] ?? ''}${whole[at + space.length] ?? ''}`;
  return /[\n\r]/.test(space) && /^[\u2e80-\uffef]{2}$/.test(beside) ? '' : ' ';
}

/** Without the spaces that markup has around a text; a paragraph of nothing but these is none. */
export function spaced(pieces: readonly Styled[]): readonly Styled[] {
  const plain = pieces.map(({ text, look }) => ({ text: text.replace(/[\u00a0\u2002\u2003]/g, ' '), look }));
  const isFull = ({ text, look }: Styled) => !!text.trim() || (!!text && look.underlined === true);
  const first = plain.findIndex(isFull);
  let end = plain.length;
  for (let last = plain[end - 1]; end > first && last && !isFull(last); last = plain[end - 1]) end -= 1;
  return plain.slice(Math.max(0, first), end).map(({ text, look }, at, all) => {
    if (look.underlined) return { text, look };
    const begun = at ? text : text.trimStart();
    return { text: at < all.length - 1 ? begun : begun.trimEnd(), look };
  });
}

// The beginning of a text, for a sentence that only has to tell it apart from others.

/** At most `most` whole characters, never half of one, and `more` where something was left out. */
export function excerpt(text: string, most: number, more = '…'): string {
  // Twice as many code units hold as many characters, however long the text is.
  const characters = [...text.slice(0, 2 * most + 2)];
  if (characters.length <= most) return text;
  // What joins two signs to one joins nothing at an end.
  return (
    characters
      .slice(0, most)
      .join('')
      .replace(/\u200d+$/, '') + more
  );
}

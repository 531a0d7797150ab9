// Every match of a pattern, as `matchAll` gives them, without the copy that makes of its pattern each time: dear where hundreds of patterns
// look at thousands of paragraphs, and nearly none is found.

/** The pattern is global. */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (!match[0]) pattern.lastIndex += widthAt(text, match.index, pattern);
  }
  return found;
}

/** Half of a surrogate pair would be found again and again. */
function widthAt(text: string, at: number, { unicode }: RegExp): number {
  return unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

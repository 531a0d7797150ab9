// Text that a .docx can hold: XML 1.0 has no place for control characters, lone surrogates and two noncharacters.

export type CleanText = {
  readonly text: string;
  /** Code points that XML cannot hold, in order, e.g. "U+0000". */
  readonly dropped: readonly string[];
};

function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** Nearly all text is: told without building it anew. */
function isClean(typed: string): boolean {
  for (let at = 0; at < typed.length; at++) {
    const code = typed.charCodeAt(at);
    if (code === 0x0d || code === 0x2028 || code === 0x2029 || isForbidden(code)) return false;
  }
  return true;
}

/** Line ends become \n; what XML 1.0 (section 2.2) cannot hold is dropped and reported, all else arrives whole. */
export function cleanText(typed: string): CleanText {
  if (isClean(typed)) return { text: typed, dropped: [] };
  const dropped: string[] = [];
  let text = '';
  for (const character of typed.replace(/\r\n?|[\u2028\u2029]/g, '\n')) {
    const code = character.codePointAt(0) ?? 0;
    if (isForbidden(code)) dropped.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    else text += character;
  }
  return { text, dropped };
}

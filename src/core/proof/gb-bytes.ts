// Chinese text as bytes of GB 2312, two a character: what it is packed from, and what every browser decodes.

const FIRST = 0xa1;
const LAST = 0xfe;
const LAST_ROW = 0xf7;

/** Only a build needs them, for thousands of words. */
let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Undefined where a character is neither ASCII nor of GB 2312. */
export function toGbBytes(text: string): readonly number[] | undefined {
  codes ??= allCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : codes.get(character);
    if (!pair) return undefined;
    bytes.push(...pair);
  }
  return bytes;
}

export function fromGbBytes(bytes: readonly number[]): string {
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

function allCodes(): ReadonlyMap<string, readonly [number, number]> {
  const all = new Map<string, readonly [number, number]>();
  for (let row = FIRST; row <= LAST_ROW; row++)
    for (let column = FIRST; column <= LAST; column++) {
      const character = fromGbBytes([row, column]);
      if (character.length === 1 && character !== '\ufffd' && !all.has(character))
        all.set(character, [row, column]);
    }
  return all;
}

// Chinese text as the seven-bit form of GB 2312: two letters a character compress a third better than UTF-8 does.

/** GB 2312 has 87 rows of 94 characters, marks first; what lies below 0x21 stands for itself. */
const FIRST_ROW = 0x21;
const FIRST_COLUMN = 0x21;
const ROWS = 87;
const COLUMNS = 94;

export function fromSevenBit(coded: string): string {
  const bytes = Array.from(coded, (letter) => letter.charCodeAt(0));
  return new TextDecoder('gb18030').decode(
    Uint8Array.from(bytes, (byte) => (byte < FIRST_COLUMN ? byte : byte + 0x80)),
  );
}

/** Only a build needs them, for thousands of words. */
let codes: ReadonlyMap<string, string> | undefined;

/** Undefined where a character is not of GB 2312. */
export function toSevenBit(text: string): string | undefined {
  codes ??= allCodes();
  const known = codes;
  const coded = Array.from(text, (character) => (character < '!' ? character : known.get(character)));
  return coded.includes(undefined) ? undefined : coded.join('');
}

function allCodes(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (let row = FIRST_ROW; row < FIRST_ROW + ROWS; row++)
    for (let column = FIRST_COLUMN; column < FIRST_COLUMN + COLUMNS; column++) {
      const code = String.fromCharCode(row, column);
      all.set(fromSevenBit(code), code);
    }
  return all;
}

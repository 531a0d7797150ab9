// The 6,763 characters of GB 2312-80, which is all that 仿宋_GB2312 and 楷体_GB2312 hold.

let known: ReadonlySet<string> | undefined;

/** Rows 16 to 87 of the standard, decoded once; marks and letters of rows 1 to 9 are not among them. */
export function gb2312(): ReadonlySet<string> {
  known ??= decode();
  return known;
}

function decode(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  // The five empty cells of row 55 come out as something else than Chinese characters.
  const text = new TextDecoder('gbk').decode(new Uint8Array(bytes));
  return new Set(text.match(/[\u4e00-\u9fff]/gu));
}

/** Marks, letters and kana of rows 1 to 9, which the fonts hold too: first and last cell of each filled stretch. */
const STRETCHES: readonly (readonly [row: number, first: number, last: number])[] = [
  [0xa1, 0xa1, 0xfe],
  [0xa2, 0xb1, 0xe2],
  [0xa2, 0xe5, 0xee],
  [0xa2, 0xf1, 0xfc],
  [0xa3, 0xa1, 0xfe],
  [0xa4, 0xa1, 0xf3],
  [0xa5, 0xa1, 0xf6],
  [0xa6, 0xa1, 0xb8],
  [0xa6, 0xc1, 0xd8],
  [0xa7, 0xa1, 0xc1],
  [0xa7, 0xd1, 0xf1],
  [0xa8, 0xa1, 0xba],
  [0xa8, 0xc5, 0xe9],
  [0xa9, 0xa4, 0xef],
];

/** 〇 is in the fonts, though the standard has no place for it. */
function heldMarks(): string {
  const bytes = STRETCHES.flatMap(([row, first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => [row, first + at]).flat(),
  );
  return `${new TextDecoder('gbk').decode(new Uint8Array(bytes))}〇`;
}

/** Below, and among punctuation, every Latin font helps out. */
const FIRST_OTHER_SCRIPT = 0x0530;
const [LATIN_MARKS, FIRST_SYMBOL] = [0x1e00, 0x2100];

/** Of each code unit, whether it may belong to a character the fonts do not hold. */
let doubtful: Uint8Array | undefined;

function markDoubtful(): Uint8Array {
  const marks = new Uint8Array(0x1_0000).fill(1, FIRST_OTHER_SCRIPT, LATIN_MARKS).fill(1, FIRST_SYMBOL);
  for (const character of [...gb2312(), ...heldMarks()]) marks[character.charCodeAt(0)] = 0;
  return marks;
}

/** Whether a text need be looked at character by character: nearly none does, and this is asked of every text at every pause. */
function isDoubtful(text: string): boolean {
  doubtful ??= markDoubtful();
  for (let at = 0; at < text.length; at++) if (doubtful[text.charCodeAt(at)]) return true;
  return false;
}

/** Variants, joiners and punctuation have no shape of their own to miss, or are borrowed unseen. */
const BORROWED = /[\p{P}\p{M}\p{C}\p{Z}\p{Script=Latin}]|\p{Emoji_Modifier}/u;

/** Characters of a text that the fonts do not hold, each once: Chinese ones, and others like emoji. */
export function rareCharacters(text: string): {
  readonly han: readonly string[];
  readonly other: readonly string[];
} {
  if (!isDoubtful(text)) return { han: [], other: [] };
  const rare = [...new Set(text)].filter((character) => isDoubtful(character) && !BORROWED.test(character));
  const isHan = (character: string) => /\p{Script=Han}/u.test(character);
  return { han: rare.filter(isHan), other: rare.filter((character) => !isHan(character)) };
}

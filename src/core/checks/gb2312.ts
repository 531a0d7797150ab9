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

const HAN = /\p{Script=Han}/gu;

/** Of each code unit, whether it may belong to a character the standard does not hold. */
let doubtful: Uint8Array | undefined;

function markDoubtful(): Uint8Array {
  const marks = new Uint8Array(0x1_0000);
  // Radicals, the few Chinese characters among marks, and all later blocks up to private use; Latin and most marks are never in doubt.
  marks.fill(1, 0x2e80, 0x3000);
  marks.fill(1, 0x3005, 0x3040);
  marks.fill(1, 0x3400, 0xff00);
  for (const character of gb2312()) marks[character.charCodeAt(0)] = 0;
  return marks;
}

/** Whether a text need be looked at character by character: nearly none does, and this is asked of every text at every pause. */
function isDoubtful(text: string): boolean {
  doubtful ??= markDoubtful();
  for (let at = 0; at < text.length; at++) if (doubtful[text.charCodeAt(at)]) return true;
  return false;
}

/** Chinese characters of a text that the standard does not hold, each once. */
export function rareCharacters(text: string): readonly string[] {
  if (!isDoubtful(text)) return [];
  const set = gb2312();
  return [
    ...new Set((text.match(HAN) ?? []).filter((character) => !set.has(character) && character !== '々')),
  ];
}

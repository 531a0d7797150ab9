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

/** Chinese characters of a text that the standard does not hold, each once. */
export function rareCharacters(text: string): readonly string[] {
  const set = gb2312();
  return [
    ...new Set((text.match(HAN) ?? []).filter((character) => !set.has(character) && character !== '々')),
  ];
}

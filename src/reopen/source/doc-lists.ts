// The lists of a Word 97 to 2003 file, whose numbers stand nowhere in its text ([MS-DOC] 2.9.131, 2.9.147, 2.9.150).

import { countLists, type ListLevel, LONGEST_LABEL, type NumberedList } from './count-lists.ts';
import { type DocFile, tablePart } from './doc-file.ts';

/** Formats of numbers by their codes. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const OVERRIDE_SIZE = 16;

/** The label of the next paragraph of a list, by the number of the list from 1. */
export function docLists(file: DocFile): (list: number, level: number) => string {
  const families = familiesOf(file);
  const overrides = tablePart(file, 0x2ea);
  const lists = new Map<string, NumberedList>();
  const count = overrides ? file.table.getUint32(overrides.start, true) : 0;
  for (let index = 0; overrides && index < count; index++) {
    const at = overrides.start + 4 + index * OVERRIDE_SIZE;
    if (at + OVERRIDE_SIZE > overrides.start + overrides.length) break;
    const family = file.table.getInt32(at, true);
    const levels = families.get(family);
    if (levels) lists.set(String(index + 1), { family: String(family), levels, begins: new Map() });
  }
  const next = countLists(lists);
  return (list, level) => next(String(list), level);
}

function familiesOf({ table, header }: DocFile): ReadonlyMap<number, ReadonlyMap<number, ListLevel>> {
  const families = new Map<number, ReadonlyMap<number, ListLevel>>();
  const part = tablePart({ table, header }, 0x2e2);
  if (!part || part.length < 2) return families;
  const count = table.getInt16(part.start, true);
  // The levels of all lists follow one another behind the lists.
  let at = part.start + part.length;
  for (let index = 0; index < count; index++) {
    const place = part.start + 2 + index * LIST_SIZE;
    if (place + LIST_SIZE > table.byteLength) break;
    const isSimple = (table.getUint8(place + 26) & 1) === 1;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = levelAt(table, at);
      if (!read) return families;
      levels.set(level, read.level);
      at = read.end;
    }
    families.set(table.getInt32(place, true), levels);
  }
  return families;
}

function levelAt(
  table: DataView,
  at: number,
): { readonly level: ListLevel; readonly end: number } | undefined {
  if (at + LEVEL_SIZE > table.byteLength) return undefined;
  const textAt = at + LEVEL_SIZE + table.getUint8(at + 24) + table.getUint8(at + 25);
  if (textAt + 2 > table.byteLength) return undefined;
  const length = table.getUint16(textAt, true);
  const end = textAt + 2 + length * 2;
  if (end > table.byteLength) return undefined;
  let text = '';
  for (let letter = 0; letter < Math.min(length, LONGEST_LABEL); letter++) {
    const code = table.getUint16(textAt + 2 + letter * 2, true);
    // A number below nine stands for the number of that level.
    text += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const format = FORMATS[table.getUint8(at + 4)] ?? 'decimal';
  const legal = (table.getUint8(at + 5) & 4) === 4;
  return { level: { start: table.getInt32(at, true), format, text, legal, restart: undefined }, end };
}

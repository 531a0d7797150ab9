// Words as one writes them: what texts, long texts and organs have in common.

import { joinLines } from '../../source/line-ends.ts';
import { cleanText, isUsual } from '../clean-text.ts';
import type { Fact } from '../fact.ts';
import type { LongType, OrganType, TextType } from '../field.ts';
import { lostCharacters } from '../private-use.ts';
import type { Prints } from './prints.ts';
import type { Read } from './scalar.ts';

export const textPrints: Prints<'text'> = { plain: ({ text }) => text, views: new Map() };

/** From here on a text may run over a line. */
const LONG = 60;

export function readWords(type: TextType | LongType | OrganType, fact: Fact): Read {
  if (typeof fact !== 'string') return { message: '应为文字' };
  // Nearly always: one line with nothing in it to mend.
  if (isUsual(fact) && !fact.includes('\n')) return withinLimits(type, fact.trim());
  const { text: clean, told } = cleanText(fact);
  const lost = lostCharacters(clean);
  if (lost) return lostIn(fact, lost);
  const lines = clean.includes('\n')
    ? clean
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : [clean.trim()];
  const long = type.type === 'long';
  const mark = isShort(type) ? '' : '；';
  const text = long ? lines.join('\n') : joinLines(clean, mark);
  const joined =
    long || lines.length < 2 ? [] : [`这一项不分段，${lines.length} 行已${mark && '用分号'}连成一段`];
  return withinLimits(type, text, [...told, ...joined]);
}

function withinLimits(
  { min = 0, max = Infinity }: TextType | LongType | OrganType,
  text: string,
  told?: readonly string[],
): Read {
  // A character is one or two units: only a text near a bound is counted.
  const length = text.length > max || text.length < 2 * min ? [...text].length : text.length;
  if (length > max) return { message: `最多 ${max} 字，现有 ${length} 字，请压缩` };
  if (length < min) return { message: `至少 ${min} 字，请写全` };
  const value = { kind: 'text', text } as const;
  return told ? { value, told } : { value };
}

/** What fits into one line: its lines were broken, not set apart. */
function isShort({ type, max = 0 }: TextType | LongType | OrganType): boolean {
  return type === 'organ' || (max > 0 && max < LONG);
}

/** What to say of characters no other machine can show. */
export function lostIn(
  typed: string,
  { message, mend }: NonNullable<ReturnType<typeof lostCharacters>>,
): { readonly message: string; readonly right?: Fact } {
  return { message, ...(mend ? { right: mend(typed) } : {}) };
}

/** Lines of a cell that become one: sentences are set apart, names are listed. */
export function fromTextCell(text: string, { max = 0 }: TextType): string {
  return joinLines(text, max >= LONG ? '；' : '、');
}

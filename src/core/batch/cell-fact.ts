// A cell of a sheet as the fact of a name: by the same readings as what is pasted into the form, or the reason why it is none.

import { printDate } from '../facts/date.ts';
import type { Fact } from '../facts/fact.ts';
import type { Field, ScalarType } from '../facts/field.ts';
import { scalarOf } from '../facts/types/scalars.ts';
import type { CalendarDate } from '../facts/value.ts';
import { type BookCell, shownText } from '../sheet/book.ts';
import { isTooMuchPasted, LONGEST, LONGEST_LIST, MOST_PASTED_ITEMS } from '../sheet/limits.ts';
import { withoutMarks } from '../sheet/marks.ts';
import { dayMeantBy } from '../sheet/serial-day.ts';

/** After a single item says that it is one, whatever marks it holds. */
export const ITEM_END = '\n';

export type CellFact = { readonly fact?: Fact; readonly why?: string; readonly told?: string };

/** Of names that are single values, claims and lists: rows have sheets of their own. */
export function cellFact(field: Exclude<Field, { type: 'rows' | 'computed' }>, cell: BookCell): CellFact {
  if (cell.kind === 'empty') return {};
  if (cell.kind === 'error') return { why: `是公式的错误 ${cell.text}，请改成要填的内容，再放一次` };
  if (cell.kind === 'number' && cell.lost)
    return { why: '这个数超过 15 位，表格软件已经把后面几位丢了；请把这一列设成“文本”，重新填一遍' };
  if (field.type === 'list') return listFact(field.of, shownText(cell));
  if (field.type === 'claim')
    return { fact: scalarOf({ type: 'bool' }).fromCell(shownText(cell), { type: 'bool' }) };
  const read = scalarFact(field, cell);
  return typeof read.fact === 'string' && isTooMuchPasted(read.fact)
    ? { why: `超过 ${LONGEST} 字或者满是括号、引号，没有读` }
    : read;
}

function scalarFact(type: ScalarType, cell: BookCell): CellFact {
  const text = shownText(cell);
  switch (type.type) {
    case 'date':
      if (cell.kind === 'date') return { fact: printDate(cell.day) };
      return cell.kind === 'number' ? numberAsDay(cell.number, text) : fromText(type, text);
    case 'deadline':
      // 2026年6月 says less than the first day of it.
      return cell.kind === 'date' && /日|[-/.]\d+[-/.]\d/.test(text)
        ? { fact: printDate(cell.day) }
        : fromText(type, text);
    case 'time':
      if ((cell.kind === 'time' || cell.kind === 'date') && cell.time)
        return { fact: `${cell.time.hour}:${String(cell.time.minute).padStart(2, '0')}` };
      return fromText(type, text);
    case 'int':
      if (cell.kind === 'number' && Number.isInteger(cell.number)) return { fact: cell.number };
      return fromText(type, cell.kind === 'number' ? String(cell.number) : text);
    case 'bool':
      if (cell.kind === 'flag') return { fact: cell.on };
      return fromText(type, text);
    case 'text':
    case 'long':
    case 'organ':
    case 'person':
    case 'choice':
      return fromText(type, cell.kind === 'date' && !cell.time ? dayAsShown(cell.day, text) : text);
  }
}

function fromText(type: ScalarType, text: string): CellFact {
  return text.trim() ? { fact: scalarOf(type).fromCell(text.trim(), type) } : {};
}

/** Dates shown as the locale of the sheet has it are said in the words of papers. */
function dayAsShown(day: CalendarDate, text: string): string {
  return /[年月日]/.test(text) ? text : printDate(day);
}

/** A day that lost its format is a number of days; 20260108 is a day as it stands. */
function numberAsDay(number: number, text: string): CellFact {
  const day = /^\d{8}$/.test(text) ? undefined : dayMeantBy(number);
  if (!day) return fromText({ type: 'date' }, text);
  return { fact: printDate(day), told: `“${text}”是日期去掉格式以后的数，已读作 ${printDate(day)}` };
}

/** Items by line; by semicolons or 、 only where the cell is one line of short items, which no line break ends. */
function listFact(of: ScalarType, text: string): CellFact {
  if (text.length > LONGEST_LIST) return { why: `超过 ${LONGEST_LIST} 字，没有读` };
  const { lines, signs, numbers } = withoutMarks(text);
  const [only = ''] = lines;
  const parts = lines.length === 1 && !text.includes(ITEM_END) ? partsOf(of, only) : undefined;
  const items = (parts ?? lines).filter((item) => !isTooMuchPasted(item)).slice(0, MOST_PASTED_ITEMS);
  if (items.length < (parts ?? lines).length)
    return { why: `有的项超过 ${LONGEST} 字，或者多于 ${MOST_PASTED_ITEMS} 项，没有读` };
  const fact = items.map((item) => scalarOf(of).fromCell(item, of));
  if (!fact.length) return {};
  if (parts) return { fact, told: `“${only.slice(0, 20)}”已按标点分成 ${parts.length} 项` };
  return signs || numbers ? { fact, told: `各行前面的${numbers ? '序号' : '符号'}没有填入` } : { fact };
}

/** What a list is split at where it stands in one line. */
export function isSplitAt(of: ScalarType, line: string): boolean {
  return partsOf(of, line) !== undefined;
}

function partsOf(of: ScalarType, line: string): readonly string[] | undefined {
  const split = (marks: RegExp) =>
    line
      .split(marks)
      .map((part) => part.trim())
      .filter(Boolean);
  const strong = split(/[；;]/);
  if (strong.length > 1) return strong;
  if (of.type !== 'organ' && of.type !== 'choice' && of.type !== 'person') return undefined;
  const weak = split(/[、，,]/);
  return weak.length > 1 ? weak : undefined;
}

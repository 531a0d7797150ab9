// A cell of a sheet as the fact of a name: by the same readings as what is pasted into the form, or the reason why it is none.

import { printDate, readDate } from '../facts/date.ts';
import type { Fact } from '../facts/fact.ts';
import type { Field, ScalarType } from '../facts/field.ts';
import { printTime } from '../facts/time.ts';
import { scalarOf } from '../facts/types/scalars.ts';
import type { CalendarDate, ClockTime } from '../facts/value.ts';
import { type BookCell, shownText } from '../sheet/book.ts';
import { isTooMuchPasted, LONGEST, LONGEST_LIST, MOST_PASTED_ITEMS } from '../sheet/limits.ts';
import { numberedItems, withoutMarks } from '../sheet/marks.ts';
import { dayMeantBy, serialTime } from '../sheet/serial-day.ts';
import { dayAndTime } from './day-and-time.ts';

/** After a single item says that it is one, whatever marks it holds. */
export const ITEM_END = '\n';

export type CellFact = {
  readonly fact?: Fact;
  readonly why?: string;
  readonly told?: string;
  /** The day that stands beside a time, or the time beside a day: of another name. */
  readonly beside?: string;
};

/** Of names that are single values, claims and lists: rows have sheets of their own. */
export function cellFact(field: Exclude<Field, { type: 'rows' | 'computed' }>, cell: BookCell): CellFact {
  if (cell.kind === 'empty') return {};
  if (cell.kind === 'error') return { why: `是公式的错误 ${cell.text}，请改成要填的内容，再放一次` };
  if (cell.kind === 'number' && cell.lost)
    return { why: '这个数超过 15 位，表格软件已经把后面几位丢了；请把这一列设成“文本”，重新填一遍' };
  if (field.type === 'list') return listFact(field.of, shownText(cell));
  if (field.type === 'claim')
    return { fact: scalarOf({ type: 'bool' }).fromCell(shownText(cell), { type: 'bool' }) };
  const bare = withoutApostrophe(cell);
  if (bare !== cell) return { told: '前面的撇号是表格软件的记号，没有填入', ...cellFact(field, bare) };
  const read = scalarFact(field, cell);
  return typeof read.fact === 'string' && isTooMuchPasted(read.fact)
    ? { why: `超过 ${LONGEST} 字或者满是括号、引号，没有读` }
    : read;
}

/** What keeps a number a text in a spreadsheet, and is seen once it was saved as text. */
function withoutApostrophe(cell: BookCell): BookCell {
  return cell.kind === 'text' && /^['’‘](?=[\d=+@-])(?!\d{2}[年./-])/.test(cell.text)
    ? { kind: 'text', text: cell.text.slice(1) }
    : cell;
}

function scalarFact(type: ScalarType, cell: BookCell): CellFact {
  const text = shownText(cell);
  switch (type.type) {
    case 'date':
      return dateFact(cell, text);
    case 'deadline':
      if (cell.kind === 'number' && dayMeantBy(cell.number)) return numberAsDay(cell.number, text);
      // 2026年6月 says less than the first day of it.
      return cell.kind === 'date' && /日|[-/.]\d+[-/.]\d/.test(text)
        ? { fact: printDate(cell.day) }
        : fromText(type, text);
    case 'time':
      return timeFact(cell, text);
    case 'int':
      if (cell.kind === 'number' && Number.isInteger(cell.number)) return { fact: cell.number };
      // 95% is no count, and is said as it stands there.
      return fromText(type, cell.kind === 'number' && !text.includes('%') ? String(cell.number) : text);
    case 'bool':
      if (cell.kind === 'flag') return { fact: cell.on };
      return fromText(type, text);
    case 'text':
    case 'long':
    case 'organ':
    case 'person':
    case 'choice':
      return withJoinedTold(
        fromText(type, cell.kind === 'date' && !cell.time ? dayAsShown(cell.day, text) : text),
        text,
      );
  }
}

function dateFact(cell: BookCell, text: string): CellFact {
  const both = dayAndTime(cell);
  if (both)
    return { fact: printDate(both.day), ...(isMidnight(both.time) ? {} : { beside: printTime(both.time) }) };
  if (cell.kind === 'date') return { fact: printDate(cell.day) };
  if (cell.kind === 'number') return numberAsDay(cell.number, text);
  // A table of text shows the number of a day that lost its format.
  return /^\d{5}$/.test(text.trim())
    ? numberAsDay(Number(text), text.trim())
    : fromText({ type: 'date' }, text);
}

function timeFact(cell: BookCell, text: string): CellFact {
  const both = dayAndTime(cell);
  if (both) return { fact: printTime(both.time), beside: printDate(both.day) };
  const day =
    cell.kind === 'date' ? printDate(cell.day) : scalarOf({ type: 'date' }).fromCell(text, { type: 'date' });
  if (cell.kind === 'date' || (typeof day === 'string' && typeof readDate(day) !== 'string'))
    return { beside: String(day) };
  if (cell.kind === 'time') return { fact: printTime(cell.time) };
  if (cell.kind !== 'number' || !(cell.number > 0 && cell.number < 1))
    return fromText({ type: 'time' }, text);
  const fact = printTime(serialTime(cell.number));
  return { fact, told: `“${text}”是时间去掉格式以后的数，已读作 ${fact}` };
}

function isMidnight({ hour, minute }: ClockTime): boolean {
  return hour === 0 && minute === 0;
}

/** A line of a narrow column is no item of a list. */
function withJoinedTold(read: CellFact, text: string): CellFact {
  const { fact } = read;
  if (typeof fact !== 'string' || fact.includes('\n') || fact.length <= text.replace(/\s/g, '').length)
    return read;
  return /[\n\r]/.test(text.trim())
    ? { ...read, told: `格里有换行，各行已连成“${fact.slice(0, 30)}”，请核对` }
    : read;
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
  const numbered = numberedItems(line);
  if (numbered) return numbered;
  const strong = split(/[；;]/);
  if (strong.length > 1) return strong;
  const titles = line.match(/《[^《》]*(?:《[^《》]*》[^《》]*)*》(?:（[^（）]*）)?/g) ?? [];
  if (titles.length > 1 && titles.join('') === line.replace(/[\s、，,]/g, '')) return titles;
  if (of.type !== 'organ' && of.type !== 'choice' && of.type !== 'person') return undefined;
  const weak = split(/[、，,]/);
  return weak.length > 1 ? weak : undefined;
}

// Views: the ways a value may be printed, by `{{名称.视图}}`. The first view of a type is its plain form.

import { printDate } from './date.ts';
import type { Field, ScalarType } from './field.ts';
import { chineseCount, chineseNumeral } from './numeral.ts';
import { isoTime, printTime } from './time.ts';
import type { ScalarValue } from './value.ts';

type Print<V> = (value: V) => string;
type ValueOf<K extends ScalarValue['kind']> = Extract<ScalarValue, { kind: K }>;

const TEXT: Record<string, Print<ValueOf<'text'>>> = {};
const NUMBER: Record<string, Print<ValueOf<'number'>>> = {
  汉字: ({ number }) => chineseNumeral(number),
  量: ({ number }) => chineseCount(number),
};
const DATE: Record<string, Print<ValueOf<'date'>>> = {
  年: ({ date }) => String(date.year),
  年月: ({ date }) => `${date.year}年${date.month}月`,
  月日: ({ date }) => `${date.month}月${date.day}日`,
  月: ({ date }) => String(date.month),
};
const TIME: Record<string, Print<ValueOf<'time'>>> = { 二十四时: ({ time }) => isoTime(time) };
const DEADLINE: Record<string, Print<ValueOf<'deadline'>>> = { 完成: ({ deadline }) => deadline.done };
const PERSON: Record<string, Print<ValueOf<'person'>>> = {
  姓名: ({ name }) => name,
  职务: ({ post }) => post,
};

/** Marks around each item, between two and before the last. */
const LIST_JOINS: Record<string, readonly [open: string, close: string, between: string, last: string]> = {
  顿号: ['', '', '、', '、'],
  顿号和: ['', '', '、', '和'],
  分号: ['', '', '；', '；'],
  书名号: ['《', '》', '', ''],
  引号: ['“', '”', '', ''],
};

const COUNTS: Record<string, Print<number>> = { 个数: chineseCount, 数: String };

type Ask = (count: number) => boolean;
const SEVERAL: Record<string, Ask> = { 多项: (count) => count > 1 };
const ANY_COUNT: Record<string, Ask> = { ...SEVERAL, 为零: (count) => count === 0 };

/** Prints a scalar; an unknown view prints the plain form (the compiler has refused it before). */
export function printScalar(value: ScalarValue, view?: string): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return (view && NUMBER[view]?.(value)) || String(value.number);
    case 'date':
      return (view && DATE[view]?.(value)) || printDate(value.date);
    case 'time':
      return (view && TIME[view]?.(value)) || printTime(value.time);
    case 'deadline':
      return (view && DEADLINE[view]?.(value)) || value.deadline.words;
    case 'flag':
      return value.on ? '是' : '否';
    case 'person':
      return (view && PERSON[view]?.(value)) ?? value.post + value.name;
  }
}

/** The items of a list with the marks of its view around and between them. */
export function listParts<Part>(
  items: readonly Part[],
  mark: (text: string) => Part,
  view = '顿号',
): readonly Part[] {
  const [open, close, between, last] = LIST_JOINS[view] ?? ['', '', '、', '、'];
  return items.flatMap((item, index) => {
    const join = index === 0 ? '' : index === items.length - 1 ? last : between;
    const before = join + open;
    return [...(before ? [mark(before)] : []), item, ...(close ? [mark(close)] : [])];
  });
}

/** A count as asked for by `.个数` or `.数`; undefined when the view is not a count. */
export function printCount(count: number, view: string | undefined): string | undefined {
  return view === undefined ? undefined : COUNTS[view]?.(count);
}

/** The answer of a view that asks about a count, as `.多项` and `.为零` do; undefined when the view asks nothing. */
export function askCount(count: number, view: string | undefined): boolean | undefined {
  return view === undefined ? undefined : ANY_COUNT[view]?.(count);
}

const SCALAR_VIEWS: Record<ScalarType['type'], readonly string[]> = {
  text: Object.keys(TEXT),
  long: Object.keys(TEXT),
  organ: Object.keys(TEXT),
  choice: Object.keys(TEXT),
  int: [...Object.keys(NUMBER), ...Object.keys(ANY_COUNT)],
  date: Object.keys(DATE),
  time: Object.keys(TIME),
  deadline: Object.keys(DEADLINE),
  bool: [],
  person: Object.keys(PERSON),
};

/** The views a template may ask of a field, besides the options and groupings of rows. */
export function viewsOf(field: Pick<Field, 'type'>): readonly string[] {
  switch (field.type) {
    case 'list':
      return [...Object.keys(LIST_JOINS), ...Object.keys(COUNTS), ...Object.keys(SEVERAL)];
    case 'rows':
      return [...Object.keys(COUNTS), ...Object.keys(SEVERAL)];
    case 'computed':
      return SCALAR_VIEWS.int;
    case 'claim':
      return [];
    default:
      return SCALAR_VIEWS[field.type];
  }
}

// What a form leaves to be written by hand: empty rows, room in a cell, a blank where a value is not known yet.

import type { Ref } from './template.ts';

export const EMPTY_ROWS = '空行';
export const ROOM = '留';
const OR_BLANK = '留白';

/** A form with more is a mistake, and so is a taller row. */
export const MOST_EMPTY_ROWS = 500;
export const MOST_ROOM = 30;

/** Whether one of those below may find something. */
export function isByHand({ name, views }: Ref): boolean {
  const last = views[views.length - 1];
  return name === EMPTY_ROWS || name === ROOM || last === EMPTY_ROWS || last === OR_BLANK;
}

/** `{{#空行.8}}`: how often the rows inside stand there, whatever is filled in. */
export function emptyRows({ name, views }: Ref): number | undefined {
  return name === EMPTY_ROWS && views.length === 1 ? count(views[0], MOST_EMPTY_ROWS) : undefined;
}

/** `{{留.3}}`: in a cell how many lines its row has room for, alone on its line how many lines to write on. */
export function room({ name, views }: Ref): number | undefined {
  return name === ROOM && views.length === 1 ? count(views[0], MOST_ROOM) : undefined;
}

/** `{{#应到人数.空行}}`: the reference that says how often. */
export function countedRows(ref: Ref): Ref | undefined {
  return without(ref, EMPTY_ROWS);
}

/** `{{会议日期.留白}}`: the reference that stands there when it is given. */
export function orBlank(ref: Ref): Ref | undefined {
  return without(ref, OR_BLANK);
}

function without({ name, views }: Ref, last: string): Ref | undefined {
  return views.length && views[views.length - 1] === last ? { name, views: views.slice(0, -1) } : undefined;
}

function count(view: string | undefined, most: number): number | undefined {
  const number = view && /^[1-9]\d{0,2}$/.test(view) ? Number(view) : undefined;
  return number !== undefined && number <= most ? number : undefined;
}

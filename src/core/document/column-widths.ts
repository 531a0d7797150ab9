// Widths of the columns of a table: the shares of the template, moved where a date or a name would break or a text stand in a narrow tower.

import { textWidth } from '../style/char-width.ts';
import { PAGE } from '../style/page.ts';
import { CELL_PADDING, styleOf } from '../style/roles.ts';
import { type Demand, demandOf, LONGEST_WHOLE, NARROWEST_TEXT } from './cell-demand.ts';
import { plainText, type Run } from './document.ts';

type Column = { readonly title: string; readonly share: number };
type Cells = readonly (readonly Run[])[];

const EM = styleOf('tableCell').size * 10;
/** Inside its padding a cell keeps a little room for fonts whose digits are wider. */
const AROUND = 2 * CELL_PADDING.x + 60;

/** Rows looked at when widths are balanced, and the steps by which they are, in twips. */
const SAMPLE = 40;
const STEPS = [2 * EM, EM, EM / 2] as const;
/** A step must save this part of the height of the table. */
const WORTH = 0.02;

/** In twips; together they fill the `room`, that of the text area. The same for preview and file, because they are part of the document. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly Cells[],
  room: number = PAGE.textWidth,
): number[] {
  const cells = textsOf(columns, rows);
  const least = leastWidths(columns, cells, room);
  return balanced(fitted(columns, least, room), least, columns, cells);
}

/** Of a form: a column written in by hand keeps its share, and so do all where labels stand beside their answers. */
export function formWidths(
  columns: readonly Column[],
  rows: readonly Cells[],
  room: number,
  headless = false,
): number[] {
  const cells = textsOf(columns, rows);
  const least = leastWidths(columns, cells, room);
  const start = fitted(columns, least, room);
  if (headless) return start;
  const byHand = (index: number) => 2 * cells.filter((row) => row[index]).length < cells.length;
  const kept = least.map((width, index) => (byHand(index) ? (start[index] ?? width) : width));
  return balanced(start, kept, columns, cells);
}

/** A cell that takes the room of several columns asks for none of theirs. */
function textsOf(columns: readonly Column[], rows: readonly Cells[]): string[][] {
  const isWide = (row: Cells, index: number) => index === row.length - 1 && row.length < columns.length;
  return rows.map((row) => columns.map((_, at) => (isWide(row, at) ? '' : plainText(row[at] ?? []))));
}

/** The first of these that fits: names and titles whole, titles halved, long names halved, texts narrow, figures alone. */
function leastWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
): number[] {
  const asked = columns.map((_, index) => columnDemand(rows, index));
  const whole = columns.map(({ title }) => Math.min(textWidth(title), LONGEST_WHOLE));
  const halved = whole.map((width) => (width <= 2 ? width : Math.ceil(width / 2)));
  const figures = asked.map(({ figure }) => figure);
  const names = asked.map(({ name }) => name);
  const short = names.map((width) => (width === LONGEST_WHOLE ? NARROWEST_TEXT : width));
  const texts = asked.map(({ text }) => text);
  const narrow = texts.map((width) => Math.min(width, NARROWEST_TEXT));
  const ways = [
    [figures, names, texts, whole],
    [figures, names, texts, halved],
    [figures, short, texts, halved],
    [figures, short, narrow, halved],
    [figures, short, halved],
    [figures, halved],
  ];
  let last: readonly number[] = [];
  for (const parts of ways) {
    last = columns.map((_, index) => Math.ceil(widestOf(parts, index) * EM) + AROUND);
    if (sum(last) <= room) return [...last];
  }
  const asks = sum(last);
  return last.map((width) => Math.floor((width * room) / asks));
}

function widestOf(parts: readonly (readonly number[])[], index: number): number {
  let widest = 1;
  for (const part of parts) widest = Math.max(widest, part[index] ?? 0);
  return widest;
}

function columnDemand(rows: readonly (readonly string[])[], index: number): Demand {
  let [figure, name, text] = [0, 0, 0];
  for (const row of rows) {
    const cell = demandOf(row[index] ?? '');
    figure = Math.max(figure, cell.figure);
    name = Math.max(name, cell.name);
    text = Math.max(text, cell.text);
  }
  return { figure, name, text };
}

/** The shares, with what some columns lack taken from those that have room. */
function fitted(columns: readonly Column[], least: readonly number[], textWidth: number): number[] {
  const shares = sum(columns.map(({ share }) => share));
  const wanted = columns.map(({ share }, index) => Math.max((textWidth * share) / shares, least[index] ?? 0));
  const room = sum(wanted) - sum(least);
  const given = room > 0 ? (textWidth - sum(least)) / room : 0;
  const widths = wanted.map((width, index) =>
    Math.floor((least[index] ?? 0) + (width - (least[index] ?? 0)) * given),
  );
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((width, index) => (index === widest ? width + textWidth - sum(widths) : width));
}

/** Room goes step by step from the column that misses it least to the one that needs it most, as long as the table gets much shorter. */
function balanced(
  start: readonly number[],
  least: readonly number[],
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): number[] {
  const stride = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const sizes = rows
    .filter((_, index) => index % stride === 0)
    .map((row) => row.map((text) => ({ width: textWidth(text) * EM, lines: text.split('\n').length })));
  const titles = columns.map(({ title }) => textWidth(title));
  /** No further than `enough`: most moves make a table higher, which is soon seen. */
  const height = (widths: readonly number[], enough = Number.POSITIVE_INFINITY) => {
    let total = 0;
    for (let i = 0; i < sizes.length && total < enough; i++) total += rowHeight(sizes[i] ?? [], widths);
    let orphans = 0;
    for (let i = 0; i < titles.length; i++) orphans += orphan(titles[i] ?? 0, widths[i]);
    return total + orphans;
  };
  let now: Balance = { widths: start, height: height(start) };
  for (const step of STEPS) {
    for (let moved = true; moved; ) {
      const next = betterBy(step, now, least, height);
      moved = now.height - next.height > now.height * WORTH * (step / EM);
      if (moved) now = next;
    }
  }
  return [...now.widths];
}

type Balance = { readonly widths: readonly number[]; readonly height: number };

type Size = { readonly width: number; readonly lines: number };

const NO_SIZE: Size = { width: 0, lines: 0 };

/** In lines; a short answer whose last line would hold a single character counts for half a line more. */
function rowHeight(row: readonly Size[], widths: readonly number[]): number {
  let most = 1;
  let short = 0;
  for (let i = 0; i < row.length; i++) {
    const { width, lines } = row[i] ?? NO_SIZE;
    most = Math.max(most, linesOf(width, lines, widths[i]));
    if (width <= 2 * LONGEST_WHOLE * EM) short += orphan(width / EM, widths[i]);
  }
  return most + short / 2;
}

function linesOf(width: number, lines: number, column = 0): number {
  return Math.max(lines, width / Math.max(EM, column - AROUND));
}

/** A title whose last line would hold a single character. */
function orphan(title: number, column = 0): number {
  const perLine = Math.max(1, Math.floor((column - 2 * CELL_PADDING.x) / EM));
  return title > perLine && title % perLine === 1 ? 1 : 0;
}

function betterBy(
  step: number,
  now: Balance,
  least: readonly number[],
  height: (widths: readonly number[], enough: number) => number,
): Balance {
  let best = now;
  for (const [from, width] of now.widths.entries()) {
    if (width - step < (least[from] ?? 0)) continue;
    for (const [to, room] of now.widths.entries()) {
      if (to === from) continue;
      const widths = [...now.widths];
      widths[from] = width - step;
      widths[to] = room + step;
      const reached = height(widths, best.height);
      if (reached < best.height) best = { widths, height: reached };
    }
  }
  return best;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

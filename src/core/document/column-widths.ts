// Widths of the columns of a table: the shares of the template, moved where a date or a name would break or a text stand in a narrow tower.

import { textWidth } from '../style/char-width.ts';
import { PAGE } from '../style/page.ts';
import { CELL_PADDING, styleOf } from '../style/roles.ts';
import { plainText, type Run } from './document.ts';

type Column = { readonly title: string; readonly share: number };
type Cells = readonly (readonly Run[])[];

const EM = styleOf('tableCell').size * 10;
/** Inside its padding a cell keeps a little room for fonts whose digits are wider. */
const AROUND = 2 * CELL_PADDING.x + 60;

/** What may not break for want of room: a date, a figure with its unit, a word in letters. */
const FIGURE =
  /[0-9A-Za-z][0-9A-Za-z.,%—～-]*(?:年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|月(?:[0-9]{1,2}日)?|[日个次条项人名户件元])?(?:底?前)?/g;
/** A longer run of letters is broken like any other text. */
const LONGEST_FIGURE = 12;
/** The longest name or short answer that is kept on one line, and the narrowest line of a text that can be read. */
const LONGEST_NAME = 6;
const NARROWEST_TEXT = 4;

/** Rows looked at when widths are balanced, and the steps by which they are, in twips. */
const SAMPLE = 40;
const STEPS = [2 * EM, EM, EM / 2] as const;
/** A step must save this part of the height of the table. */
const WORTH = 0.02;

/** In twips; together they fill the text area. The same for preview and file, because they are part of the document. */
export function columnWidths(columns: readonly Column[], rows: readonly Cells[]): number[] {
  const cells = rows.map((row) => columns.map((_, index) => plainText(row[index] ?? [])));
  const least = leastWidths(columns, cells);
  return balanced(fitted(columns, least), least, columns, cells);
}

/** What the widest cell of a column asks for, in em. */
type Demand = {
  /** Dates and figures whole, */
  readonly figure: number;
  /** short answers whole, */
  readonly name: number;
  /** texts in no more lines than can be read across, */
  readonly text: number;
};

/** The first of these that fits: names and titles whole, titles halved, long names halved, texts narrow, figures alone. */
function leastWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  const asked = columns.map((_, index) => columnDemand(rows, index));
  const whole = columns.map(({ title }) => Math.min(textWidth(title), LONGEST_NAME));
  const halved = whole.map((width) => (width <= 2 ? width : Math.ceil(width / 2)));
  const figures = asked.map(({ figure }) => figure);
  const names = asked.map(({ name }) => name);
  const short = names.map((width) => (width === LONGEST_NAME ? NARROWEST_TEXT : width));
  const texts = asked.map(({ text }) => text);
  const narrow = texts.map((width) => Math.min(width, NARROWEST_TEXT));
  const demands = [
    [figures, names, texts, whole],
    [figures, names, texts, halved],
    [figures, short, texts, halved],
    [figures, short, narrow, halved],
    [figures, short, halved],
    [figures, halved],
  ].map((parts) =>
    columns.map((_, index) => Math.ceil(Math.max(1, ...parts.map((part) => part[index] ?? 0)) * EM) + AROUND),
  );
  const fits = demands.find((demand) => sum(demand) <= PAGE.textWidth);
  if (fits) return fits;
  const last = demands.at(-1) ?? [];
  return last.map((width) => Math.floor((width * PAGE.textWidth) / sum(last)));
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

function demandOf(text: string): Demand {
  // In a text of many lines a figure breaks where the line ends, however wide the column.
  if (text.length > 4 * LONGEST_NAME) return { figure: 0, name: 0, text: readable(text.length) };
  const width = textWidth(text);
  if (width > 2 * LONGEST_NAME) return { figure: 0, name: 0, text: readable(width) };
  const figures = (text.match(FIGURE) ?? []).map(textWidth).filter((each) => each <= LONGEST_FIGURE);
  const widest = Math.max(0, ...text.split(/(?<=[、，；])|\n/).map(textWidth));
  return {
    figure: Math.max(0, ...figures),
    name: widest <= LONGEST_NAME ? widest : 0,
    text: widest > LONGEST_NAME ? Math.min(Math.ceil(width / 2), NARROWEST_TEXT) : 0,
  };
}

/** Six lines of a cell, as long as they need not be wider than eight characters. */
function readable(width: number): number {
  return Math.min(8, Math.max(NARROWEST_TEXT, Math.ceil(width / 6)));
}

/** The shares, with what some columns lack taken from those that have room. */
function fitted(columns: readonly Column[], least: readonly number[]): number[] {
  const shares = sum(columns.map(({ share }) => share));
  const wanted = columns.map(({ share }, index) =>
    Math.max((PAGE.textWidth * share) / shares, least[index] ?? 0),
  );
  const room = sum(wanted) - sum(least);
  const given = room > 0 ? (PAGE.textWidth - sum(least)) / room : 0;
  const widths = wanted.map((width, index) =>
    Math.floor((least[index] ?? 0) + (width - (least[index] ?? 0)) * given),
  );
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((width, index) => (index === widest ? width + PAGE.textWidth - sum(widths) : width));
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
  const height = (widths: readonly number[]) => {
    let total = 0;
    for (const row of sizes) total += rowHeight(row, widths);
    let orphans = 0;
    for (let i = 0; i < titles.length; i++) orphans += orphan(titles[i] ?? 0, widths[i]);
    return total + orphans;
  };
  let widths = [...start];
  for (const step of STEPS) {
    for (let moved = true; moved; ) {
      const now = height(widths);
      const next = betterBy(step, widths, least, height);
      moved = now - height(next) > now * WORTH * (step / EM);
      if (moved) widths = next;
    }
  }
  return widths;
}

type Size = { readonly width: number; readonly lines: number };

const NO_SIZE: Size = { width: 0, lines: 0 };

/** In lines; a short answer whose last line would hold a single character counts for half a line more. */
function rowHeight(row: readonly Size[], widths: readonly number[]): number {
  let most = 1;
  let short = 0;
  for (let i = 0; i < row.length; i++) {
    const { width, lines } = row[i] ?? NO_SIZE;
    most = Math.max(most, linesOf(width, lines, widths[i]));
    if (width <= 2 * LONGEST_NAME * EM) short += orphan(width / EM, widths[i]);
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
  widths: readonly number[],
  least: readonly number[],
  height: (widths: readonly number[]) => number,
): number[] {
  let best = [...widths];
  let lowest = height(widths);
  for (const [from, width] of widths.entries()) {
    if (width - step < (least[from] ?? 0)) continue;
    for (const [to, room] of widths.entries()) {
      if (to === from) continue;
      const moved = [...widths];
      moved[from] = width - step;
      moved[to] = room + step;
      const reached = height(moved);
      if (reached < lowest) [best, lowest] = [moved, reached];
    }
  }
  return best;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

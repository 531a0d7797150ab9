// What a paste does to rows: the new fact and the sentence that says what was done, or the question which column is which.
// Nothing is dropped unsaid.

import { type Fact, isGiven } from '../facts/fact.ts';
import type { Column, RowsType } from '../facts/field.ts';
import { type Clip, clipText, tablesOf } from './clip.ts';
import type { Grid } from './grid.ts';
import { guessColumns } from './guess-columns.ts';
import { LONGEST, MOST_COLUMNS, MOST_PASTED_ROWS } from './limits.ts';
import { type Placed, placeCells } from './place-cells.ts';
import { readSheet, type Sheet } from './sheet.ts';

export type Pasted = {
  readonly kind: 'pasted';
  readonly fact: Fact;
  readonly sentence: string;
  /** Texts that found no place. */
  readonly surplus: readonly string[];
  /** Row in which the pasted rows begin. */
  readonly from: number;
};

/** Which column is which is not plain. */
export type Question = {
  readonly kind: 'question';
  /** Names the same question, so that it is asked once. */
  readonly id: string;
  /** Headings of the pasted columns, or which they are. */
  readonly titles: readonly string[];
  /** The first row that was pasted. */
  readonly sample: readonly string[];
  readonly targets: Targets;
};

/** Per pasted column the index of its column; undefined for none. */
export type Targets = readonly (number | undefined)[];
export type CellPlace = { readonly row: number; readonly column: number };

/** `answers` holds what was answered to questions before. */
export function pasteIntoRows(
  { columns, others = [] }: RowsType,
  fact: Fact | undefined,
  clip: Clip,
  at: CellPlace,
  answers: ReadonlyMap<string, Targets> = new Map(),
): Pasted | Question {
  const grids = tablesOf(clip);
  const whole = [...columns, ...others];
  const sheets = grids.map((grid) => readSheet(grid, columns, others));
  const main = sheets.find(({ titles }) => titles) ?? sheets[0];
  if (!main) return pasted(fact, [], at.row, '没有可以粘贴的内容。', []);
  const guess = guessColumns(main, columns, at.column, others);
  const id = questionId(main, columns);
  const answer = answers.get(id);
  if (!guess.sure && !answer) return { kind: 'question', id, ...asked(main), targets: guess.targets };
  const targets = answer ?? guess.targets;
  const done = sheets.map((sheet) =>
    sheet === main ? placeCells(sheet, whole, targets) : placeOther(sheet, main, columns, others, targets),
  );
  const placed = done.flatMap(({ rows }) => rows).filter((row) => isGiven(row));
  const around = clipText(clip);
  const left = [...around, ...sheets.flatMap((sheet) => sheet.left)];
  const surplus = done.flatMap((each) => each.surplus);
  const rows = Array.isArray(fact) ? fact : [];
  const from = isGiven(rows[at.row]) ? at.row + 1 : at.row;
  const [before, after] = [rows.slice(0, from), rows.slice(at.row + 1)];
  const beside = fillIn(rows, placed.slice(0, Math.max(rows.length, MOST_PASTED_ROWS) - at.row), at.row);
  const fit = placed.slice(0, beside?.taken ?? Math.max(0, MOST_PASTED_ROWS - before.length - after.length));
  const over = placed.length - fit.length + grids.reduce((sum, { beyond }) => sum + beyond, 0);
  const filled = beside?.rows;
  const sentence = say([
    fit.length ? `${filled ? '已填入' : '已粘贴'} ${fit.length} 行` : over ? '' : '没有可以填入的行',
    mergedSentence(grids, '内容已在每行写出'),
    over ? `一共最多 ${MOST_PASTED_ROWS} 行，其余 ${over} 行没有粘贴` : '',
    wideSentence(grids),
    longSentence(done),
    skippedSentence(sheets),
    joinedSentence(done),
    keptSentence(fit, others),
    around.length ? '表格以外的文字没有填入' : '',
    surplus.length ? `有 ${surplus.length} 行的列数多出来` : '',
    surplus.length || left.length ? '没有填入的文字列在下面，请核对' : '',
  ]);
  if (filled) return pasted(fact, filled, at.row, sentence, [...left, ...surplus]);
  if (!fit.length) return pasted(fact, rows, at.row, sentence, [...left, ...surplus]);
  return pasted(fact, [...before, ...fit, ...after], from, sentence, [...left, ...surplus]);
}

function pasted(
  before: Fact | undefined,
  rows: readonly Fact[],
  from: number,
  sentence: string,
  surplus: readonly string[],
): Pasted {
  return { kind: 'pasted', fact: rows.length ? rows : (before ?? []), sentence, surplus, from };
}

function questionId({ titles, body }: Sheet, columns: readonly Column[]): string {
  const names = columns.map(({ name }) => name);
  return JSON.stringify([names, titles ?? body[0]?.length]);
}

function asked({ titles, body }: Sheet): Pick<Question, 'titles' | 'sample'> {
  const [first = []] = body;
  return { titles: first.map((_, at) => titles?.[at] || `第 ${at + 1} 列`), sample: first };
}

/** A further table goes by its own heading, or like the first where it goes on with as many columns. */
function placeOther(
  sheet: Sheet,
  main: Sheet,
  columns: readonly Column[],
  others: readonly Column[],
  targets: Targets,
): Placed {
  const own = sheet.titles ? guessColumns(sheet, columns, 0, others) : undefined;
  const like = !sheet.titles && sheet.body[0]?.length === main.body[0]?.length;
  return placeCells(sheet, [...columns, ...others], own ? own.targets : like ? targets : []);
}

/** A column pasted beside what is there fills it in, where all its places are empty. */
function fillIn(
  rows: readonly Fact[],
  placed: readonly Readonly<Record<string, Fact>>[],
  at: number,
): { readonly rows: readonly Fact[]; readonly taken: number } | undefined {
  const there = rows.slice(at, at + placed.length);
  if (!there.length || !placed.length) return undefined;
  const free = there.every((row, index) => {
    if (typeof row !== 'object' || Array.isArray(row) || !isGiven(row)) return false;
    const cells = new Map(Object.entries(row));
    return Object.keys(placed[index] ?? {}).every((name) => !isGiven(cells.get(name)));
  });
  if (!free) return undefined;
  const merged = placed.map((cells, index) => ({ ...cellsAt(there[index]), ...cells }));
  return {
    rows: [...rows.slice(0, at), ...merged, ...rows.slice(at + placed.length)],
    taken: placed.length,
  };
}

function cellsAt(row: Fact | undefined): object {
  return typeof row === 'object' && !Array.isArray(row) ? row : {};
}

export function say(clauses: readonly string[]): string {
  return `${clauses.filter(Boolean).join('；')}。`;
}

export function mergedSentence(grids: readonly Grid[], how: string): string {
  const merged = grids.reduce((sum, grid) => sum + grid.merged, 0);
  return merged ? `有 ${merged} 处合并单元格，${how}` : '';
}

export function skippedSentence(sheets: readonly Sheet[]): string {
  const skipped = [...new Set(sheets.flatMap((sheet) => sheet.skipped))];
  return skipped.length ? `${skipped.join('、')}没有填入` : '';
}

function joinedSentence(done: readonly Placed[]): string {
  const joined = done.reduce((sum, each) => sum + each.joined, 0);
  return joined ? `有 ${joined} 格里的几行连成了一行` : '';
}

/** What the paper does not ask for is kept all the same. */
function keptSentence(rows: readonly Readonly<Record<string, Fact>>[], others: readonly Column[]): string {
  const held = others.filter(({ name }) => rows.some((row) => isGiven(row[name])));
  const names = held.map(({ name }) => `“${name}”`).join('');
  return held.length ? `${names}这份文书不用，内容照样保存` : '';
}

export function wideSentence(grids: readonly Grid[]): string {
  const wide = grids.reduce((most, grid) => Math.max(most, grid.wide ?? 0), 0);
  return wide ? `表格只读前 ${MOST_COLUMNS} 列，其余 ${wide} 列没有粘贴` : '';
}

function longSentence(done: readonly Placed[]): string {
  const long = done.reduce((sum, each) => sum + each.long, 0);
  return long ? `有 ${long} 格超过 ${LONGEST} 字或者满是括号、引号，没有粘贴` : '';
}

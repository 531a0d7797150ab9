// The cells of one sheet of an .xlsx, with its hidden rows and merged cells.

import { type BookCell, type BookSheet, EMPTY_CELL, type MergedCells } from '../../core/sheet/book.ts';
import { numberReader, type ReadNumber } from '../../core/sheet/number-format.ts';
import { attributeOf } from '../read-xml.ts';
import { isoCell } from './iso-cell.ts';
import { LAST_COLUMN, LAST_ROW } from './sheet-limits.ts';
import { type SheetTag, type TagReader, tagReader, textAt, typedText } from './sheet-tokens.ts';
import { isOn } from './workbook-parts.ts';

export type CellsOf = {
  readonly texts: readonly string[];
  /** By the style of the cell. */
  readonly numbers: readonly ReadNumber[];
  /** Counts a row or a cell, and says when there are too many. */
  readonly count: (rows: number, cells: number) => boolean;
};

export type SheetCells =
  | (Omit<BookSheet, 'name' | 'hidden'> & { readonly hiddenColumns: number })
  | { readonly too: 'many' | 'far' };

/** Rows read between two yields. */
const PORTION = 25;
const NO_CELLS: readonly BookCell[] = [];
const PLAIN = numberReader('', false);

export function* sheetCells(xml: string, all: CellsOf): Generator<undefined, SheetCells> {
  const rows: (readonly BookCell[])[] = [];
  const hiddenRows: number[] = [];
  const merged: MergedCells[] = [];
  const tags = tagReader(xml);
  let hiddenColumns = 0;
  let [row, column] = [0, -1];
  let cells: BookCell[] = [];
  let seen = 0;
  const keep = (cell: BookCell) => {
    if (cell.kind === 'empty' || column > LAST_COLUMN) return;
    while (cells.length < column) cells.push(EMPTY_CELL);
    cells[column] = cell;
  };
  for (let tag = tags.next(); tag; tag = tags.next()) {
    switch (tag.name) {
      case 'row':
        row = Number(attribute(tag.attributes, 'r') ?? row + 1) || row + 1;
        [cells, column] = [[], -1];
        if (isOn(attribute(tag.attributes, 'hidden'))) hiddenRows.push(row);
        if (++seen % PORTION === 0) yield;
        break;
      case '/row':
        if (!cells.length) break;
        if (row > LAST_ROW) return { too: 'far' };
        if (all.count(1, cells.length)) return { too: 'many' };
        while (rows.length < row - 1) rows.push(NO_CELLS);
        rows[row - 1] = cells;
        break;
      case 'c': {
        const place = attribute(tag.attributes, 'r');
        column = place === undefined ? column + 1 : columnOf(place);
        if (!tag.empty) keep(readCell(xml, tag, tags, all));
        break;
      }
      case 'mergeCell':
        merged.push(...mergedCells(attributeOf(tag.attributes, 'ref')));
        break;
      case 'col':
        if (isOn(attributeOf(tag.attributes, 'hidden'))) hiddenColumns += 1;
        break;
      default:
    }
  }
  return { rows, hiddenRows, merged, hiddenColumns };
}

type Inside = { readonly value?: string; readonly inline: string; readonly isFormula: boolean };

/** Up to the end of the cell. */
function readCell(
  xml: string,
  { attributes, end }: SheetTag,
  tags: TagReader,
  { texts, numbers }: CellsOf,
): BookCell {
  const { value, inline, isFormula } = onlyValue(xml, end, tags) ?? insideOf(xml, tags);
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return textCell(typedText(inline));
  // An empty value is none, and not the number 0.
  if (value === undefined || (type !== 'str' && !value.trim()))
    return isFormula ? { kind: 'error', text: '公式没有结果' } : EMPTY_CELL;
  if (type === 's') return textCell(texts[Number(value)] ?? '');
  if (type === 'str') return textCell(typedText(value));
  if (type === 'b') return { kind: 'flag', on: isOn(value.trim()) };
  if (type === 'e') return { kind: 'error', text: value };
  if (type === 'd') return isoCell(value);
  const read = numbers[Number(attribute(attributes, 's') ?? 0)] ?? PLAIN;
  return read(Number(value));
}

const [VALUE, END] = ['<v>', '</v></c>'];

/** Most cells hold a value and nothing else. */
function onlyValue(xml: string, at: number, { goOn }: TagReader): Inside | undefined {
  if (!xml.startsWith(VALUE, at)) return undefined;
  const end = xml.indexOf('<', at + VALUE.length);
  if (!xml.startsWith(END, end)) return undefined;
  goOn(end + END.length);
  return { value: textAt(xml, at + VALUE.length), inline: '', isFormula: false };
}

function insideOf(xml: string, { next }: TagReader): Inside {
  let value: string | undefined;
  let inline = '';
  let isFormula = false;
  let isSound = false;
  for (let tag = next(); tag && tag.name !== '/c'; tag = next()) {
    if (tag.name === 'v' && !tag.empty) value = textAt(xml, tag.end);
    else if (tag.name === 'f') isFormula = true;
    else if (tag.name === 'rPh') isSound = !tag.empty;
    else if (tag.name === '/rPh') isSound = false;
    else if (tag.name === 't' && !tag.empty && !isSound) inline += textAt(xml, tag.end);
  }
  return { inline, isFormula, ...(value === undefined ? {} : { value }) };
}

function textCell(text: string): BookCell {
  return text ? { kind: 'text', text } : EMPTY_CELL;
}

/** Of a row or a cell, whose values hold no marks. */
function attribute(attributes: string, name: 'r' | 's' | 't' | 'hidden'): string | undefined {
  const at = attributes.indexOf(`${name}=`);
  if (at < 1 || !/\s/.test(attributes[at - 1] ?? '')) {
    return at < 0 ? undefined : attributeOf(attributes, name);
  }
  const quote = attributes[at + name.length + 1] ?? '"';
  const start = at + name.length + 2;
  const end = attributes.indexOf(quote, start);
  return end < 0 ? undefined : attributes.slice(start, end);
}

/** AB12 is the 28th, counted from 0. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place) {
    const code = letter.charCodeAt(0) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function mergedCells(ref = ''): MergedCells[] {
  const [, left, top, right, bottom] = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i.exec(ref) ?? [];
  if (!left || !right) return [];
  return [{ top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) }];
}

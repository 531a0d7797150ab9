// Paragraphs and tables as they were found, written out as one text with places, within the limits.

import type { SourceNote, SourceParagraph, SourceText, TextSpan } from '../../core/intake/text/source.ts';
import type { Look, RawBlock, RawCell, RawParagraph, Styled } from './raw-blocks.ts';
import { MOST_SOURCE_PARAGRAPHS, MOST_SOURCE_TEXT } from './source-limits.ts';
import { refusedSource, type SourceRefused } from './source-refusals.ts';

/** Cells of a row no longer than this are single lines, though their heading may be set in two. */
const SHORT_CELL = 60;
const HEADING_LEVELS = 4;

type Cell = NonNullable<SourceParagraph['cell']>;

export function writeSource(
  blocks: readonly RawBlock[],
  notes: () => readonly SourceNote[],
): SourceText | SourceRefused {
  const texts: string[] = [];
  const paragraphs: SourceParagraph[] = [];
  let length = 0;
  let tables = 0;
  const put = (text: string) => {
    texts.push(text);
    length += text.length;
  };
  const write = (raw: RawParagraph, between: string, cell?: Cell) => {
    let before = between;
    for (const line of linesOf(raw)) {
      if (paragraphs.length) put(before);
      before = '\n';
      const start = length;
      const label = line.label ?? '';
      put(label + line.text);
      paragraphs.push({
        ...{ start, end: length },
        ...said(raw, line, start + label.length),
        ...(label && { autoNumber: label.length }),
        ...(cell && { cell }),
      });
    }
  };
  for (const block of trimmed(blocks)) {
    if (block.kind === 'paragraph') write(block, '\n');
    else {
      const table = tables++;
      for (const [row, cells] of block.rows.entries())
        for (const [at, cell] of lined(cells).entries())
          for (const [nth, paragraph] of cell.paragraphs.entries())
            write(paragraph, at && !nth ? '\t' : '\n', { table, row, column: cell.column });
    }
    if (length > MOST_SOURCE_TEXT) return refusedSource('tooMuchText');
    if (paragraphs.length > MOST_SOURCE_PARAGRAPHS) return refusedSource('tooManyParagraphs');
  }
  const text = texts.join('');
  return text.trim() ? { text, paragraphs, notes: notes() } : refusedSource('empty');
}

/** Without the empty lines at both ends. */
function trimmed(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const isFull = (block: RawBlock) => block.kind === 'table' || block.pieces.some(({ text }) => text.trim());
  const first = blocks.findIndex(isFull);
  let end = blocks.length;
  while (end > first + 1 && !isFull(blocks[end - 1] ?? { kind: 'table', rows: [] })) end--;
  return first < 0 ? [] : blocks.slice(first, end);
}

/** A row of short cells is one line; a cell that holds a whole text keeps its paragraphs. */
function lined(cells: readonly RawCell[]): readonly RawCell[] {
  const lengths = cells.map(({ paragraphs }) =>
    paragraphs.reduce((sum, { pieces }) => sum + pieces.reduce((all, { text }) => all + text.length, 0), 0),
  );
  const isLine = cells.length > 1 && lengths.every((length) => length <= SHORT_CELL);
  return cells.map(({ column, paragraphs }) => {
    const full = paragraphs.filter(({ pieces }) => pieces.some(({ text }) => text.trim()));
    const [first] = full;
    if (!first) return { column, paragraphs: [{ kind: 'paragraph', pieces: [] }] };
    if (!isLine) return { column, paragraphs: full };
    const pieces = full.flatMap((each, at) => [...(at ? joint(full[at - 1], each) : []), ...each.pieces]);
    return { column, paragraphs: [{ ...first, pieces: pieces.map(unbroken) }] };
  });
}

/** Words of Latin letters and numbers need a space between two lines. */
function joint(last: RawParagraph | undefined, next: RawParagraph): readonly Styled[] {
  const end = last?.pieces.map(({ text }) => text).join('') ?? '';
  const start = next.pieces.map(({ text }) => text).join('');
  return /\w\s*$/.test(end) && /^\s*\w/.test(start) ? [{ text: ' ', look: {} }] : [];
}

function unbroken({ text, look }: Styled): Styled {
  return { text: text.replace(/[\n\t]+/g, ''), look };
}

type Line = { readonly text: string; readonly pieces: readonly Styled[]; readonly label?: string };

/** Line breaks within a paragraph end it: each of its lines is one. */
function linesOf({ pieces, label }: RawParagraph): readonly Line[] {
  const lines: { text: string; pieces: Styled[]; label?: string }[] = [{ text: '', pieces: [] }];
  for (const { text, look } of pieces)
    for (const [at, part] of text.split('\n').entries()) {
      if (at) lines.push({ text: '', pieces: [] });
      const line = lines[lines.length - 1];
      if (!line || !part) continue;
      line.text += part;
      line.pieces.push({ text: part, look });
    }
  const first = lines.find(({ text }) => text.trim());
  if (first && label) first.label = label;
  return lines;
}

/** What is true of most of its letters. */
function said(raw: RawParagraph, line: Line, start: number): Omit<SourceParagraph, 'start' | 'end'> {
  const sums = new Map<string, { readonly look: Look; sum: number }>();
  const underlined: { start: number; end: number }[] = [];
  let [at, all, bold] = [start, 0, 0];
  for (const { text, look } of line.pieces) {
    const letters = text.replace(/\s/g, '').length;
    all += letters;
    if (look.bold) bold += letters;
    const key = `${look.font}|${look.size}`;
    const known = sums.get(key) ?? { look, sum: 0 };
    known.sum += letters;
    sums.set(key, known);
    if (look.underlined) underline(underlined, { start: at, end: at + text.length });
    at += text.length;
  }
  let most: { readonly look: Look; readonly sum: number } = { look: {}, sum: 0 };
  for (const each of sums.values()) if (each.sum > most.sum) most = each;
  const { font, size } = most.look;
  const level = raw.outline !== undefined && raw.outline >= 1 && raw.outline <= HEADING_LEVELS;
  return {
    ...(raw.align && { align: raw.align }),
    ...(font && { font }),
    ...(size && { size }),
    ...(all > 0 && bold * 2 > all && { bold: true }),
    ...(level && raw.outline && { outline: raw.outline }),
    ...(underlined.length && { underlined }),
  };
}

function underline(spans: { start: number; end: number }[], span: TextSpan) {
  const last = spans[spans.length - 1];
  if (last && last.end === span.start) last.end = span.end;
  else spans.push({ ...span });
}

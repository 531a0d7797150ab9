// Numbers of headings and ordinals, given last, so that they stay continuous whatever is switched off.

import { chineseNumeral } from '../facts/numeral.ts';
import type { HeadingLevel, OrdinalForm } from '../template/template.ts';
import type { Run } from './document.ts';
import type { Expanded } from './expanded.ts';
import type { OrdinalPiece, Piece } from './pieces.ts';

/** 一、→（一）→ 1. →（1） (GB/T 9704 7.3.3). */
const HEADING_MARKS: Record<HeadingLevel, (n: number) => string> = {
  1: (n) => `${chineseNumeral(n)}、`,
  2: (n) => `（${chineseNumeral(n)}）`,
  3: (n) => `${n}.`,
  4: (n) => `（${n}）`,
};

const ORDINAL_MARKS: Record<OrdinalForm, (n: number) => string> = {
  一是: (n) => `${chineseNumeral(n)}是`,
  第一: (n) => `第${chineseNumeral(n)}，`,
  一: (n) => `${chineseNumeral(n)}、`,
  '（一）': (n) => `（${chineseNumeral(n)}）`,
  '1.': (n) => `${n}.`,
  '（1）': (n) => `（${n}）`,
  '1': (n) => String(n),
};

/** Forms that read wrongly when nothing follows them: 一是 without 二是. */
const NOT_ALONE: readonly OrdinalForm[] = ['一是', '第一'];

export type Numbered =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly runs: readonly Run[];
      readonly rest: readonly Run[];
    }
  | { readonly kind: 'attachment'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly columns: Extract<Expanded, { kind: 'table' }>['columns'];
      readonly rows: readonly (readonly (readonly Run[])[])[];
      readonly tall: readonly number[];
      readonly headless?: true;
    };

type Series = OrdinalPiece[];

export function number(blocks: readonly Expanded[]): Numbered[] {
  const marks = ordinalMarks(blocks);
  const counts = [0, 0, 0, 0];
  const runs = (pieces: readonly Piece[]): Run[] => {
    const out: Run[] = [];
    for (const piece of pieces) {
      const text = piece.ordinal !== undefined ? marks.get(piece) : piece.text;
      if (text) out.push(piece.ordinal !== undefined ? { text } : piece);
    }
    return out;
  };
  const headingMark = (level: HeadingLevel): string => {
    const count = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    counts[level - 1] = count;
    return HEADING_MARKS[level](count);
  };
  function numbered(block: Expanded): Numbered {
    switch (block.kind) {
      case 'heading': {
        const { level, own } = block;
        if (own) counts.fill(0, level);
        return {
          kind: 'heading',
          level,
          runs: [...(own ? [] : [{ text: headingMark(level) }]), ...runs(block.pieces)],
          rest: runs(block.rest),
        };
      }
      case 'attachment':
        counts.fill(0);
        return { kind: 'attachment', runs: runs(block.pieces) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(runs)) };
      case 'paragraph':
        return { kind: 'paragraph', runs: runs(block.pieces) };
    }
  }
  return blocks.map(numbered);
}

/**
 * Ordinals of one form make a series within a paragraph; a paragraph that begins with an ordinal goes on with
 * the series of that form, any other paragraph, a heading or a table starts afresh.
 */
function ordinalMarks(blocks: readonly Expanded[]): ReadonlyMap<OrdinalPiece, string> {
  const all: Series[] = [];
  let open = new Map<OrdinalForm, Series>();
  const add = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      if (piece.ordinal === undefined) continue;
      const series = open.get(piece.ordinal) ?? [];
      if (series.length === 0) {
        open.set(piece.ordinal, series);
        all.push(series);
      }
      series.push(piece);
    }
  };
  for (const block of blocks) {
    const going = block.kind === 'paragraph' ? leadingForm(block.pieces) : undefined;
    const series = going && open.get(going);
    if (open.size) open = new Map(going && series ? [[going, series]] : []);
    if (block.kind === 'table') block.rows.flat().forEach(add);
    else add(block.pieces);
    if (block.kind === 'heading') add(block.rest);
  }
  return new Map(all.flatMap(printSeries));
}

function leadingForm(pieces: readonly Piece[]): OrdinalForm | undefined {
  const first = pieces.find((piece) => piece.ordinal !== undefined || piece.text !== '');
  return first && first.ordinal !== undefined ? first.ordinal : undefined;
}

function printSeries(series: Series): [OrdinalPiece, string][] {
  return series.map((piece, index) => {
    const alone = series.length === 1 && NOT_ALONE.includes(piece.ordinal);
    return [piece, alone ? '' : ORDINAL_MARKS[piece.ordinal](index + 1)];
  });
}

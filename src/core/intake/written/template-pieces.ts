// A paragraph in pieces: fixed words and blanks, in order; written down they are a line of a template.

import { markerOf } from '../text/markers.ts';
import { NUMBER, RESIDUE, safeStart, safeText } from '../text/safe-text.ts';

export type PlacedBlank = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly behind?: string;
};
/** Asked for a blank that only holds what no text may: its name. */
export type NameResidue = (token: string) => string;

export type LinePiece = { readonly text: string } | { readonly name: string };

export function piecesOf(
  text: string,
  blanks: readonly PlacedBlank[],
  residue: NameResidue,
  from = 0,
  to = text.length,
): LinePiece[] {
  const pieces: LinePiece[] = [];
  let done = from;
  const fixed = (end: number) => {
    if (end > done) pieces.push(...withResidue(text.slice(done, end), residue));
    done = Math.max(done, end);
  };
  for (const blank of blanks) {
    if (blank.from < done || blank.to > to) continue;
    fixed(blank.from);
    pieces.push({ name: blank.name });
    if (blank.behind) pieces.push({ text: blank.behind });
    done = blank.to;
  }
  fixed(to);
  return pieces;
}

function withResidue(text: string, residue: NameResidue): LinePiece[] {
  const pieces: LinePiece[] = [];
  let done = 0;
  for (const { index, 0: token } of text.matchAll(RESIDUE)) {
    if (index > done) pieces.push({ text: text.slice(done, index) });
    pieces.push({ name: residue(token) });
    done = index + token.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

const FIRST = '(?:第[一二三四五六七八九十][，、](?!第[一二三四五六七八九十]))+';
const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\}\}|[。；：，、])(?:[一二三四五六七八九十]{1,3}是(?!否))+/g, '{{@一是}}'],
  [new RegExp(`(?<=^|\\}\\}|[。；：])${FIRST}`, 'g'), '{{@第一}}'],
];
/** Behind a comma only where it goes on: a lone one is no series. */
const GOES_ON = /(?:^|[}。；：，])第一[，、].*[。；，]第二[，、]/;
const BEHIND_COMMA = new RegExp(`(?<=，)${FIRST}`, 'g');

/** The middle of a line, or a cell. */
function written(pieces: readonly LinePiece[]): string {
  return ordinals(
    pieces.map((piece) => ('name' in piece ? `{{${piece.name}}}` : safeText(piece.text))).join(''),
  );
}

function ordinals(text: string): string {
  const line = GOES_ON.test(text) ? text.replace(BEHIND_COMMA, '{{@第一}}') : text;
  return ORDINALS.reduce((done, [hand, tag]) => done.replace(hand, tag), line);
}

const BY_LEVEL: Readonly<Record<number, string>> = {
  1: '{{@（一）}}',
  2: '{{@（一）}}',
  3: '{{@1.}}',
  4: '{{@（1）}}',
};

/** A title, a heading or a cell, whose first words are made fit. */
export function writtenFrom(pieces: readonly LinePiece[], start: (text: string) => string): string {
  const [first, ...rest] = pieces;
  return !first || 'name' in first
    ? written(pieces)
    : written([{ text: start(safeText(first.text)) }, ...rest]);
}

/** A whole line of text: a number at its head counts by itself, as `form` does where that is told. */
export function writtenLine(pieces: readonly LinePiece[], form?: string): string {
  const [first, ...rest] = pieces;
  if (!first || 'name' in first) return written(pieces);
  const text = safeStart(safeText(first.text).trimStart());
  const marker = markerOf(text);
  const level = marker && marker.text.length < 8 ? marker.level : undefined;
  const number = marker?.text ?? NUMBER.exec(text)?.[0] ?? '';
  const tag =
    (number && form) ||
    BY_LEVEL[level ?? (!number ? 9 : /[（(]\d/.test(number) ? 4 : /\d/.test(number) ? 3 : 2)];
  if (!tag || /^[①-⑳]/.test(text)) return written([{ text }, ...rest]);
  return `${tag}${written([{ text: text.slice(number.length).trimStart() }, ...rest])}`;
}

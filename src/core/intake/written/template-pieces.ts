// A paragraph in pieces: fixed words and blanks, in order; written down they are a line of a template.

import type { OrdinalForm } from '../../template/template.ts';
import { markerOf } from '../text/markers.ts';
import { keptEnd, keptStart, NUMBER, RESIDUE, safeText, startOf } from '../text/safe-text.ts';
import { asWritten } from './kept-numbers.ts';

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
const ORDINALS: readonly (readonly [RegExp, OrdinalForm])[] = [
  [/(?<=^|\}\}|[。；：，、])(?:[一二三四五六七八九十]{1,3}是(?!否))+/g, '一是'],
  [new RegExp(`(?<=^|\\}\\}|[。；：])${FIRST}`, 'g'), '第一'],
];
/** Behind a comma only where it goes on: a lone one is no series. */
const GOES_ON = /(?:^|[}。；：，])第一[，、].*[。；，]第二[，、]/;
const BEHIND_COMMA = new RegExp(`(?<=，)${FIRST}`, 'g');

/** The middle of a line, or a cell. */
function written(pieces: readonly LinePiece[], start: (text: string) => string = safeText): string {
  const parts = pieces.map((piece, at) => {
    if ('name' in piece) return `{{${piece.name}}}`;
    return at ? safeText(piece.text) : start(piece.text);
  });
  return ordinals(parts.join(''));
}

function ordinals(text: string): string {
  const counting = (form: OrdinalForm) => (number: string) => asWritten(form, number);
  const line = GOES_ON.test(text) ? text.replace(BEHIND_COMMA, counting('第一')) : text;
  return ORDINALS.reduce((done, [hand, form]) => done.replace(hand, counting(form)), line);
}

const BY_LEVEL: Readonly<Record<number, OrdinalForm>> = {
  1: '（一）',
  2: '（一）',
  3: '1.',
  4: '（1）',
};

/** A title, a heading or a cell, whose first words are made fit. */
export function writtenFrom(pieces: readonly LinePiece[]): string {
  return written(pieces, keptStart);
}

/** A whole line of text: a number at its head counts by itself, as `form` does where that is told. */
export function writtenLine(pieces: readonly LinePiece[], form?: OrdinalForm): string {
  const [first, ...rest] = pieces;
  if (!first || 'name' in first) return written(pieces);
  const text = first.text.trimStart();
  const start = startOf(text);
  if (start) return keptEnd(start) + written([{ text: text.slice(start.length) }, ...rest]);
  const marker = markerOf(text);
  const level = marker && marker.text.length < 8 ? marker.level : undefined;
  const number = marker?.text ?? NUMBER.exec(text)?.[0] ?? '';
  const own =
    (number && form) ||
    BY_LEVEL[level ?? (!number ? 9 : /[（(]\d/.test(number) ? 4 : /\d/.test(number) ? 3 : 2)];
  if (!own || /^[①-⑳]/.test(text)) return written([{ text }, ...rest]);
  return `${asWritten(own, number)}${written([{ text: text.slice(number.length).trimStart() }, ...rest])}`;
}

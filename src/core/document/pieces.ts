// What a line of a paper is made of before its numbers are known and before its values are looked at beside their neighbours.

import type { FactPath } from '../facts/fact.ts';
import type { OrdinalForm } from '../template/template.ts';
import type { Run } from './document.ts';

/** Words as they were typed, before what the text beside them says too is left out; `list` is the list they are an item of. */
export type TypedWords = Run & {
  readonly from: FactPath;
  readonly typed: true;
  readonly list?: FactPath;
  readonly room?: undefined;
  readonly ordinal?: undefined;
};

/** Text that is no words of the user's; with `list` a mark between two items, with `room` the lines a cell has to be written in. */
type Literal = Run & {
  readonly list?: FactPath;
  readonly room?: number;
  readonly typed?: undefined;
  readonly ordinal?: undefined;
};

export type OrdinalPiece = {
  readonly ordinal: OrdinalForm;
  readonly room?: undefined;
  readonly text?: undefined;
  readonly typed?: undefined;
  readonly list?: undefined;
};

/** A run, words as typed, a mark between two items of a list, or an ordinal whose number is not known yet. */
export type Piece = Literal | TypedWords | OrdinalPiece;

export function isRun(piece: Piece): piece is Literal | TypedWords {
  return piece.ordinal === undefined;
}

// Where signatures and date stand: GB/T 9704 7.3.5.1 (sealed) and 7.3.5.2 (without seal), in twips.

import { textWidth } from '../style/char-width.ts';
import { millimetres, PAGE, ZI } from '../style/page.ts';
import { EM } from '../style/roles.ts';

/** A seal of an organ, and what is left free between two of them. */
const SEAL = millimetres(42);
const APART = millimetres(3);
const MOST_IN_A_ROW = 3;
/** Lines between rows of signatures: five pitches are 51 mm, so that no seal touches the one above. */
const BETWEEN = 4;
/** More rows than these leave no page room for the text that must stand with them. */
export const MOST_ROWS = 3;

/** Placed by the edge the rule speaks of, so that a font with other digits does not move it. */
export type SignaturePlace = {
  readonly align: 'left' | 'center' | 'right';
  readonly left: number;
  readonly right: number;
};

/** Signatures that stand on one line, by their index; all but the first of them at a tab. */
type SignatureRow = {
  readonly organs: readonly number[];
  readonly place: SignaturePlace;
  readonly tabs: readonly number[];
};

export type SignaturePlaces = {
  readonly rows: readonly SignatureRow[];
  /** Blank lines between two rows. */
  readonly between: number;
  readonly date: SignaturePlace;
};

export function signaturePlaces(organs: readonly string[], date: string, sealed: boolean): SignaturePlaces {
  const widths = organs.map((organ) => Math.min(textWidth(organ) * EM, PAGE.textWidth));
  const dateWidth = textWidth(date) * EM;
  if (sealed && organs.length > 1) return sealedRows(widths, dateWidth);
  const places = (sealed ? sealedPlaces : plainPlaces)(Math.max(0, ...widths), dateWidth);
  const rows = organs.map((_, index) => ({ organs: [index], place: places.organ, tabs: [] }));
  return { rows, between: 0, date: places.date };
}

/** Whether a name is wider than a line. */
export function isTooWide(organ: string): boolean {
  return textWidth(organ) * EM > PAGE.textWidth;
}

/** The date begins two 字 to the right of the signature; the one that reaches further right stays two 字 from the edge. */
function plainPlaces(widest: number, dateWidth: number) {
  const reach = widest >= dateWidth ? 2 * ZI + widest : 4 * ZI + dateWidth;
  const organ = Math.max(0, PAGE.textWidth - reach);
  return { organ: place('left', organ, 0), date: place('left', organ + 2 * ZI, 0) };
}

/** The date ends four 字 from the edge, the signature is centred on it; a signature too wide for that moves the date. */
function sealedPlaces(widest: number, dateWidth: number) {
  const right = Math.max(4 * ZI, (widest - dateWidth) / 2);
  const centred = PAGE.textWidth - 2 * right - dateWidth;
  return { organ: place('center', centred, 0), date: place('right', 0, right) };
}

/** Each signature has the room of its seal; the date stands under the last of them. */
function sealedRows(widths: readonly number[], dateWidth: number): SignaturePlaces {
  const rooms = widths.map((width) => Math.min(PAGE.textWidth, Math.max(SEAL + APART, width + ZI)));
  const rows = inRows(rooms).map((organs) => {
    const centres = centresOf(
      organs.map((index) => rooms[index] ?? 0),
      dateWidth,
    );
    const lefts = organs.map((index, nth) =>
      Math.max(0, Math.round((centres[nth] ?? 0) - (widths[index] ?? 0) / 2)),
    );
    const [first = 0, ...tabs] = lefts;
    return { organs, place: place('left', first, 0), tabs, last: centres.at(-1) ?? 0 };
  });
  const last = rows.at(-1)?.last ?? 0;
  return {
    rows: rows.map(({ organs, place, tabs }) => ({ organs, place, tabs })),
    between: BETWEEN,
    date: place('center', 2 * last - PAGE.textWidth, 0),
  };
}

/** As few rows as hold them, filled evenly where that fits: four organs are two and two, not three and one. */
function inRows(rooms: readonly number[]): number[][] {
  const filled = divided(rooms, MOST_IN_A_ROW);
  const even = divided(rooms, Math.ceil(rooms.length / filled.length));
  return even.length === filled.length ? even : filled;
}

function divided(rooms: readonly number[], most: number): number[][] {
  const rows: number[][] = [];
  let free = 0;
  for (const [index, room] of rooms.entries()) {
    const row = rows.at(-1);
    if (row && row.length < most && room <= free) row.push(index);
    else rows.push([index]);
    free = (row && row === rows.at(-1) ? free : PAGE.textWidth) - room;
  }
  return rows;
}

/** The last one over a date four 字 from the edge, if the others leave room for that, and what is free spread before them. */
function centresOf(rooms: readonly number[], dateWidth: number): number[] {
  const needed = rooms.reduce((sum, room) => sum + room, 0);
  const beside = 4 * ZI + (dateWidth - (rooms.at(-1) ?? 0)) / 2;
  const right = Math.max(0, Math.min(beside, PAGE.textWidth - needed));
  const gap = (PAGE.textWidth - right - needed) / rooms.length;
  let at = 0;
  return rooms.map((room) => {
    at += gap + room;
    return at - room / 2;
  });
}

function place(align: SignaturePlace['align'], left: number, right: number): SignaturePlace {
  return { align, left: Math.max(0, Math.round(left)), right: Math.max(0, Math.round(right)) };
}

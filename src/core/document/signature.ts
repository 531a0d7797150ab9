// Where signature and date stand: GB/T 9704 7.3.5.1 (sealed) and 7.3.5.2 (without seal), in twips.

import { textWidth } from '../style/char-width.ts';
import { PAGE, ZI } from '../style/page.ts';

/** Width of one character of 3号. */
const EM = 320;

/** Placed by the edge the rule speaks of, so that a font with other digits does not move it. */
export type SignaturePlace = {
  readonly align: 'left' | 'center' | 'right';
  readonly left: number;
  readonly right: number;
};

export type SignaturePlaces = {
  /** Places of the signing organs, in order. */
  readonly organs: readonly SignaturePlace[];
  readonly date: SignaturePlace;
};

export function signaturePlaces(organs: readonly string[], date: string, sealed: boolean): SignaturePlaces {
  const widest = Math.min(Math.max(0, ...organs.map(textWidth)) * EM, PAGE.textWidth);
  const dateWidth = textWidth(date) * EM;
  const places = (sealed ? sealedPlaces : plainPlaces)(widest, dateWidth);
  return { organs: organs.map(() => places.organ), date: places.date };
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

function place(align: SignaturePlace['align'], left: number, right: number): SignaturePlace {
  return { align, left: Math.max(0, Math.round(left)), right: Math.max(0, Math.round(right)) };
}

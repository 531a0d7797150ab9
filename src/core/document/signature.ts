// Where signature and date stand: GB/T 9704 7.3.5.1 (sealed) and 7.3.5.2 (without seal), in twips.

import { textWidth } from '../style/char-width.ts';
import { PAGE, ZI } from '../style/page.ts';

/** Width of one character of 3号. */
const EM = 320;

export type SignatureIndents = {
  /** Right indent of each signing organ, in order. */
  readonly organs: readonly number[];
  readonly date: number;
};

export function signatureIndents(organs: readonly string[], date: string, sealed: boolean): SignatureIndents {
  const widths = organs.map((organ) => Math.min(textWidth(organ) * EM, PAGE.textWidth));
  const widest = Math.max(0, ...widths);
  const dateWidth = textWidth(date) * EM;
  const whole = ({ organs: all, date: d }: SignatureIndents) => ({
    organs: all.map(Math.round),
    date: Math.round(d),
  });
  if (sealed) return whole(onTheDate(widths, widest, dateWidth));
  // The date begins two 字 to the right of the signature; whichever reaches further stays two 字 from the edge.
  if (widest >= dateWidth) {
    return whole({ organs: widths.map((width) => 2 * ZI + widest - width), date: widest - dateWidth });
  }
  return whole({ organs: widths.map((width) => 4 * ZI + dateWidth - width), date: 2 * ZI });
}

/** Four 字 right of the date, the signature centred over it; a signature too wide for that moves the date instead. */
function onTheDate(widths: readonly number[], widest: number, dateWidth: number): SignatureIndents {
  const date = Math.max(4 * ZI, (widest - dateWidth) / 2);
  return { organs: widths.map((width) => date + (dateWidth - width) / 2), date };
}

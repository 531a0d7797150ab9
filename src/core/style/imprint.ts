// Where the text of the 版记 stands (GB/T 9704 7.4), in twips: one 字 from both edges, and the further lines of 抄送 behind its label.

import { textWidth } from './char-width.ts';
import { PAGE } from './page.ts';
import { styleOf } from './roles.ts';

const EM = styleOf('imprint').size * 10;
const LABEL = textWidth('抄送：') * EM;

export const IMPRINT_TEXT = {
  em: EM,
  copies: { left: EM + LABEL, right: EM, hanging: LABEL },
  printer: { left: EM },
  /** The right edge of the date. */
  printedTo: PAGE.textWidth - EM,
} as const;

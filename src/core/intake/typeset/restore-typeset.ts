// A paper that was being laid out, back from where it was kept; what has another shape is none.

import { type Check, isBoolean, isNumber, isText, listOf, maybe, oneOf, shaped } from '../../source/shape.ts';
import { isMapping } from '../../source/yaml-shape.ts';
import { LINE_ROLES } from '../confirm/structure.ts';
import { PLAIN_FRAME, type TypesetFrame, type TypesetLine, type TypesetPaper } from './typeset-paper.ts';

const isLine = shaped<TypesetLine>({ role: oneOf(LINE_ROLES), text: isText, runIn: maybe(isNumber) });
const isFrame = shaped<TypesetFrame>({
  redHead: isBoolean,
  mark: isText,
  number: isText,
  signers: isText,
  sealed: isBoolean,
  imprint: isBoolean,
  copies: isText,
  printer: isText,
  printed: isText,
});
const isLines: Check = listOf(isLine);

/** What a later release adds to the frame is left at its default by an earlier one, and the other way round. */
export function restoreTypeset(kept: unknown): TypesetPaper | undefined {
  if (!isMapping(kept) || !isLines(kept.lines)) return undefined;
  const frame = isMapping(kept.frame) ? { ...PLAIN_FRAME, ...kept.frame } : PLAIN_FRAME;
  // Both were looked at.
  return {
    lines: kept.lines as readonly TypesetLine[],
    frame: isFrame(frame) ? (frame as TypesetFrame) : PLAIN_FRAME,
  };
}

// A paste into a list: lines and cells of tables become items, written into the box as if they were typed.

import type { ScalarType } from '../../core/facts/field.ts';
import { type PastedLines, pasteIntoList } from '../../core/sheet/into-list.ts';
import { writeText } from '../form/undo.ts';
import type { Clipboard } from '../model/held-paste.ts';
import { readForList } from './read-clipboard.ts';

/** Undefined where the browser is to paste. */
export function pasteList(
  box: HTMLTextAreaElement,
  data: Clipboard,
  of: ScalarType,
): Pick<PastedLines, 'sentence' | 'surplus'> | undefined {
  const clip = readForList(data);
  if (!clip) return undefined;
  const { value, selectionStart: start, selectionEnd: end } = box;
  const { insert, caret, sentence, surplus } = pasteIntoList(of, value, clip, { start, end });
  writeText(box, value.slice(0, start) + insert + value.slice(end), start + caret);
  return { sentence, surplus };
}

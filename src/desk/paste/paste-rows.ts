// A paste inside rows: a table, or several lines in a one-line input, becomes rows; anything else stays with the browser.

import type { RowsType } from '../../core/facts/field.ts';
import { type Clip, tablesOf } from '../../core/sheet/clip.ts';
import { type CellPlace, pasteIntoRows, type Targets } from '../../core/sheet/paste-into.ts';
import { fieldId } from '../form/field-id.ts';
import { didStroke } from '../form/undo.ts';
import type { Clipboard } from '../model/held-paste.ts';
import { readForRows } from './read-clipboard.ts';
import { putRowsBack, type RowsInHand } from './rows-in-hand.ts';

/** Which column is which, as it was answered on this page. */
const answers = new Map<string, Targets>();

/** False where the browser is to paste. */
export function pasteRows(
  target: HTMLElement,
  data: Clipboard,
  type: RowsType,
  hand: RowsInHand,
  name: string,
): boolean {
  const clip = readForRows(data, [...type.columns, ...(type.others ?? [])]);
  const [, row, column] = target.closest('[data-path]')?.getAttribute('data-path')?.split('.') ?? [];
  if (!clip || row === undefined) return false;
  // Lines of one text belong into one large box.
  if (target instanceof HTMLTextAreaElement && tablesOf(clip).every((grid) => grid.rows[0]?.length === 1))
    return false;
  const at = type.columns.findIndex(({ name }) => name === column);
  placeRows(clip, { row: Number(row), column: Math.max(0, at) }, type, hand, name);
  return true;
}

function placeRows(clip: Clip, at: CellPlace, type: RowsType, hand: RowsInHand, name: string): void {
  const before = hand.fact();
  const result = pasteIntoRows(type, before, clip, at, answers);
  if (result.kind === 'question') {
    hand.note.value = {
      kind: 'question',
      question: result,
      at: at.row + 1,
      answer(targets) {
        answers.set(result.id, targets);
        hand.note.value = undefined;
        placeRows(clip, at, type, hand, name);
      },
    };
    return;
  }
  const { fact, sentence, surplus, from } = result;
  hand.change(Array.isArray(fact) ? fact : [], []);
  hand.note.value = {
    kind: 'edit',
    sentence,
    surplus,
    undo: () => before,
    undoName: '撤销粘贴',
    after: fact,
    at: from,
  };
  didStroke({ undo: () => putRowsBack(hand, fieldId(name), before), stands: () => hand.fact() === fact });
}

// Under the talks: a button that adds those the lists of members ask for and that are not there yet.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { isGiven } from '../../core/facts/fact.ts';
import { proposeTalks } from '../../core/members/propose-talks.ts';
import { MOST_PASTED_ROWS } from '../../core/sheet/limits.ts';
import { fieldId } from '../form/field-id.ts';
import { didStroke } from '../form/undo.ts';
import type { Around } from '../model/held-paste.ts';
import { putRowsBack, type RowsInHand } from '../paste/rows-in-hand.ts';

type Props = { readonly name: string; readonly hand: RowsInHand; readonly around: Around };

const NO_LIST = '还没有名册：在这次会的签到表等文书里填了“班子名册”或者“党员名册”，才能照它排。';

export function ProposeTalksButton({ name, hand, around }: Props): JSX.Element {
  /** Why nothing was added. */
  const said = useSignal('');
  const propose = () => {
    const before = hand.fact();
    const kept = Array.isArray(before) ? before.filter(isGiven) : [];
    // The lists of members may be asked for by another paper of the meeting.
    const facts = {
      ...around.left.peek(),
      ...around.facts.peek(),
      ...(before === undefined ? {} : { [name]: kept }),
    };
    const proposed = proposeTalks(facts, MOST_PASTED_ROWS);
    said.value = proposed ? proposed.sentence : NO_LIST;
    if (!proposed?.rows.length) return;
    said.value = '';
    const after = [...kept, ...proposed.rows];
    hand.change(after, []);
    hand.note.value = {
      kind: 'edit',
      sentence: proposed.sentence,
      surplus: [],
      undo: () => before,
      undoName: '撤销增加',
      after,
      at: kept.length,
    };
    didStroke({ undo: () => putRowsBack(hand, fieldId(name), before), stands: () => hand.fact() === after });
  };
  return (
    <p class="more-rows">
      <button type="button" class="quiet" onClick={propose}>
        照名册增加要谈的
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

// Under an answer: what reading did to it, and the button that puts there what was plainly meant.

import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import type { FieldNotice } from './field-notice.ts';
import { focusField } from './focus-field.ts';
import { RepairButton } from './repair-button.tsx';

type Props = {
  readonly notice: FieldNotice;
  /** Id of the input, which takes the cursor when the button goes away. */
  readonly id: string;
  readonly place: string;
  /** The answer has been left, so what is wrong with it is said. */
  readonly left: boolean;
  readonly onFact: (fact: Fact) => void;
};

/** Sentences said at once; more of the same kind say nothing new. */
const MOST = 3;

export function AnswerNotes({ notice: { told, right }, id, place, left, onFact }: Props): JSX.Element {
  return (
    <>
      {left && right ? (
        <p class="repair">
          <RepairButton
            fact={right.shown}
            place={place}
            onFact={() => {
              onFact(right.fact);
              focusField(id);
            }}
          />
        </p>
      ) : null}
      {told.length ? (
        <p class="told" role="status">
          {told.slice(0, MOST).join('；')}
          {told.length > MOST ? `；另有 ${told.length - MOST} 处` : ''}。
        </p>
      ) : null}
    </>
  );
}

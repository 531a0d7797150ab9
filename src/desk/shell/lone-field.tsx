// One fact outside a draft, asked for with the control and the words of the form.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import type { Field } from '../../core/facts/field.ts';
import { AnswerNotes } from '../form/answer-notes.tsx';
import { fieldNotice } from '../form/field-notice.ts';
import { ListControl } from './list-control.tsx';
import { ScalarControl } from './scalar-control.tsx';

/** Types that are asked for outside a draft. */
export type LoneType = Exclude<Field, { type: 'computed' | 'claim' | 'rows' }>;

type Props = {
  /** Of the page, before the name of the field. */
  readonly prefix: string;
  readonly field: LoneType;
  /** What is to be known beyond the hint of the vocabulary. */
  readonly note?: string | undefined;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
};

export function LoneField({ prefix, field, note, fact, onFact }: Props): JSX.Element {
  const id = `${prefix}-${field.name}`;
  const visited = useSignal(false);
  const notice = fieldNotice(field, fact);
  const common = {
    id,
    fact,
    onFact,
    describedBy: `${id}-hint ${id}-wrong`,
    invalid: visited.value && !!notice.wrong,
  };
  const control =
    field.type === 'list' ? (
      <ListControl type={field} name={field.name} {...common} />
    ) : (
      <ScalarControl type={field} label={field.name} {...common} />
    );
  const label = (
    <label for={id} class="name">
      {field.name}
    </label>
  );
  const ticked = field.type === 'bool';
  return (
    <div
      class="field"
      onFocusOut={() => {
        visited.value = true;
      }}
    >
      {ticked ? (
        <p class="tick">
          {control}
          {label}
        </p>
      ) : (
        label
      )}
      <p class="hint" id={`${id}-hint`}>
        {field.hint}
        {field.type === 'list' ? '每行一项。' : ''}
        {note}
      </p>
      {ticked ? null : control}
      <p class="wrong" id={`${id}-wrong`} role="status">
        {visited.value ? notice.wrong : null}
      </p>
      <AnswerNotes notice={notice} id={id} place={field.name} left={visited.value} onFact={onFact} />
    </div>
  );
}

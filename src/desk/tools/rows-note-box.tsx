// Among the rows: what was last done to them in one stroke, or the question which pasted column is which.

import type { JSX } from 'preact';
import type { RowsType } from '../../core/facts/field.ts';
import { ColumnQuestion } from '../paste/column-question.tsx';
import type { RowsInHand, RowsNote } from '../paste/rows-in-hand.ts';
import { EditNotice } from './edit-notice.tsx';
import { RowsAsTable } from './rows-as-table.tsx';

type Props = {
  /** Of the field. */
  readonly id: string;
  readonly type: RowsType;
  /** How many cells a row has now. */
  readonly columns: number;
  /** Place before a row, or after the last. */
  readonly index: number;
  readonly last: number;
  readonly hand: RowsInHand;
};

export function RowsNoteBox(props: Props): JSX.Element {
  const { id, columns, index, last, hand } = props;
  const note = hand.note.value;
  const stands = note?.kind !== 'edit' || note.after === undefined || note.after === hand.fact();
  return (
    <>
      {index === 0 ? <RowsAsTable name={id.replace(/^f-/, '')} columns={columns} /> : null}
      <div role="status">
        {note && stands && Math.min(note.at, last) === index ? <Told {...props} note={note} /> : null}
      </div>
    </>
  );
}

function Told({ id, type, note, hand }: Props & { readonly note: RowsNote }): JSX.Element {
  const close = () => {
    hand.note.value = undefined;
  };
  if (note.kind === 'question')
    return (
      <ColumnQuestion
        question={note.question}
        columns={type.columns}
        kept={type.others ?? []}
        onAnswer={note.answer}
        onCancel={close}
      />
    );
  return (
    <EditNotice
      id={`${id}-undo`}
      edit={note}
      onUndo={() => {
        const fact = note.undo(hand.fact());
        close();
        hand.change(Array.isArray(fact) ? fact : [], [id]);
      }}
      onClose={() => {
        close();
        document.getElementById(id)?.focus();
      }}
    />
  );
}

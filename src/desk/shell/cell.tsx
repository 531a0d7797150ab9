// One cell of a row: the column's name, its hint in the first row, the control and what is wrong with the answer.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import type { Column } from '../../core/facts/field.ts';
import { fieldId } from '../form/field-id.ts';
import { latePrograms } from './late-programs.ts';
import { ScalarControl } from './scalar-control.tsx';
import { isWide } from './text-inputs.tsx';

type Props = {
  readonly column: Column;
  readonly path: string;
  /** Hints stand in the first row only. */
  readonly showHint: boolean;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
};

export function Cell({ column, path, showHint, fact, onFact }: Props): JSX.Element {
  const late = latePrograms.value;
  const id = fieldId(path);
  const left = useSignal(false);
  const notice = late?.fieldNotice(column, fact);
  const wrong = left.value ? notice?.wrong : undefined;
  return (
    <div
      class={`cell cell-${column.type}${isWide(column) ? ' cell-wide' : ''}`}
      data-path={path}
      onFocusIn={() => {
        // What is wrong with an answer that is there already is seen at once.
        if (fact !== undefined && fact !== '') left.value = true;
      }}
      onFocusOut={() => {
        left.value = true;
      }}
    >
      {column.type === 'person' ? (
        <span class="name" id={`${id}-name`}>
          {column.name}
        </span>
      ) : (
        <label for={id}>{column.name}</label>
      )}
      {showHint && (column.hint || column.example) ? (
        <p class="hint" id={`${id}-hint`}>
          {column.hint}
          {column.example ? (
            <span class="quietly">示例：{late?.tidy(column.type, column.example) ?? column.example}</span>
          ) : null}
        </p>
      ) : null}
      <ScalarControl
        type={column}
        label={path.replace(/\.(\d+)\./, (_, row) => `第 ${Number(row) + 1} 项的`)}
        id={id}
        fact={fact}
        onFact={onFact}
        describedBy={`${id}-hint ${id}-wrong`}
        invalid={!!wrong}
      />
      {late ? <late.PasteLimit id={id} /> : null}
      <p class="wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
      {late && notice ? (
        <late.AnswerNotes notice={notice} id={id} place={column.name} left={left.value} onFact={onFact} />
      ) : null}
    </div>
  );
}

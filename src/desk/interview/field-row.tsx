// One field of the form: its Chinese name as the label, hint, control, and what is wrong with what was typed.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import type { Field } from '../../core/facts/field.ts';
import type { DraftModel } from '../draft-model.ts';
import { ListControl } from './controls/list-control.tsx';
import { RowsControl } from './controls/rows-control.tsx';
import { ScalarControl, Tick } from './controls/scalar-control.tsx';
import { fieldId } from './field-id.ts';

export type AskedField = Exclude<Field, { type: 'computed' }>;

type Props = { readonly field: AskedField; readonly model: DraftModel };

export function FieldRow({ field, model }: Props): JSX.Element {
  const id = fieldId(field.name);
  const fact = model.answers.get(field.name)?.value;
  const missing = useComputed(() => model.gapPaths.value.has(field.name)).value;
  const visited = useSignal(false);
  const { wrong, dropped } = model.paper.value?.fieldNotice(field, fact) ?? {};
  const shown = visited.value ? (wrong ?? dropped) : dropped;
  const ticked = field.type === 'claim' || field.type === 'bool';
  const describedBy = `${id}-hint ${id}-wrong`;
  const common = {
    id,
    fact,
    describedBy,
    onFact: (next: Fact | undefined) => model.answer(field.name, next),
  };
  const control = <Control field={field} common={{ ...common, invalid: visited.value && !!wrong, model }} />;
  // A label names one input; rows, options and persons are groups, named by the same words.
  const label = isGroup(field) ? (
    <p class="name" id={`${id}-name`}>
      {field.name}
    </p>
  ) : (
    <label for={id} class="name">
      {field.name}
    </label>
  );
  return (
    <div
      class={`field field-${field.type}${missing ? ' missing' : ''}`}
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
        {field.type === 'claim' ? field.statement : field.hint}
        {field.type === 'claim' && field.needs.length ? (
          <span class="needs">依据：{field.needs.join('、')}</span>
        ) : null}
        {field.type === 'list' && field.of.type !== 'choice' ? (
          <span class="needs">每行一项，可以整列粘贴。</span>
        ) : null}
      </p>
      {ticked ? null : control}
      <p class="wrong" id={`${id}-wrong`} role="status">
        {shown}
      </p>
    </div>
  );
}

/** Whether a field has several inputs. */
function isGroup(field: AskedField): boolean {
  return (
    field.type === 'rows' || field.type === 'person' || (field.type === 'list' && field.of.type === 'choice')
  );
}

type Common = {
  readonly id: string;
  readonly fact: Fact | undefined;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onFact: (fact: Fact | undefined) => void;
  readonly model: DraftModel;
};

function Control({
  field,
  common: { model, ...common },
}: {
  field: AskedField;
  common: Common;
}): JSX.Element {
  switch (field.type) {
    case 'list':
      return <ListControl type={field} {...common} />;
    case 'rows':
      return <RowsControl type={field} name={field.name} model={model} {...common} />;
    case 'claim':
      return <Tick {...common} />;
    default:
      return <ScalarControl type={field} {...common} />;
  }
}

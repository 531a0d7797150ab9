// One field of the form: its Chinese name as the label, what to write, the control, and what is to be said of the answer.

import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import { fieldId } from '../form/field-id.ts';
import type { Around } from '../model/held-paste.ts';
import type { Interview } from '../model/interview-type.ts';
import type { AskedField } from '../model/topics.ts';
import { Hint } from './hint.tsx';
import { latePrograms } from './late-programs.ts';
import { ListControl } from './list-control.tsx';
import { RowsControl } from './rows-control.tsx';
import { ScalarControl, Tick } from './scalar-control.tsx';

type Props = {
  readonly field: AskedField;
  readonly interview: Interview;
};

export function FieldRow({ field, interview }: Props): JSX.Element {
  const late = latePrograms.value;
  const { name } = field;
  const { model } = interview;
  const id = fieldId(name);
  const fact = model.answers.get(name)?.value;
  const missing = useComputed(() => model.gapPaths.value.has(name)).value;
  const needed = useComputed(
    () => interview.asked.value.has(name) || interview.missing.value.has(name),
  ).value;
  // Nothing is said while an answer is typed for the first time.
  const left = useSignal(false);
  const fresh = useSignal(false);
  const notice = late?.fieldNotice(field, fact);
  const wrong = notice?.wrong;
  const ticked = field.type === 'claim' || field.type === 'bool';
  const held = model.held.value;
  const common = {
    id,
    fact,
    describedBy: `${id}-hint ${id}-wrong`,
    invalid: left.value && !!wrong,
    onFact: (next: Fact | undefined) => model.answer(name, next),
  };
  const mark = (index: number) =>
    late ? <late.RowMark name={name} index={index} interview={interview} /> : null;
  const own = <Control field={field} common={common} mark={mark} around={model} />;
  const { describedBy } = common;
  // The box stays the same box when the programs come: nobody loses the place where they are typing.
  const figure = useComputed(() => latePrograms.value?.figureOf(field, interview)).value;
  const control =
    late && figure !== undefined ? <late.Counted {...{ id, field, figure, describedBy }} /> : own;
  return (
    <div
      class={`field field-${field.type} ${missing ? 'missing' : needed || fact !== undefined ? '' : 'unasked'}`}
      data-path={name}
      onFocusIn={() => {
        fresh.value = !left.value && fact === undefined;
        // What is wrong with an answer that is there already is seen at once.
        if (fact !== undefined) left.value = true;
      }}
      onFocusOut={() =>
        model.whenReleased(() => {
          left.value = true;
          fresh.value = false;
        })
      }
    >
      <p class={ticked ? 'tick' : 'name-line'}>
        {ticked ? control : null}
        {/* A label names one input; rows, options and persons are groups, named by the same words. */}
        {isGroup(field) ? (
          <span class="name" id={`${id}-name`}>
            {name}
          </span>
        ) : (
          <label for={id} class="name">
            {name}
          </label>
        )}
        {ticked || needed ? null : <span class="optional">（可不填）</span>}
      </p>
      <Hint field={field} id={`${id}-hint`} />
      {ticked ? null : control}
      {late ? (
        <late.PasteLimit id={id} />
      ) : held?.field === name ? (
        // A paste that waits for its programs is shown, to be taken back where they do not come.
        <p class="held" role="status">
          {model.lateFailed.value ? '没取到程序，再点这里重试：' : '正在粘贴：'}
          {held.text}
        </p>
      ) : null}
      {late ? <late.FieldNotes field={field} interview={interview} fact={fact} silent={fresh.value} /> : null}
      <p class="wrong" id={`${id}-wrong`} role="status">
        {left.value ? wrong : null}
      </p>
      {late && notice ? (
        <late.AnswerNotes notice={notice} id={id} place={name} left={left.value} onFact={common.onFact} />
      ) : null}
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
};

type ControlProps = {
  readonly field: AskedField;
  readonly common: Common;
  readonly mark: (index: number) => ComponentChildren;
  readonly around: Around;
};

function Control({ field, common, mark, around }: ControlProps): JSX.Element {
  switch (field.type) {
    case 'list':
      return <ListControl type={field} name={field.name} around={around} {...common} />;
    case 'rows':
      return <RowsControl type={field} name={field.name} mark={mark} around={around} {...common} />;
    case 'claim':
      return <Tick {...common} />;
    default:
      return <ScalarControl type={field} label={field.name} {...common} />;
  }
}

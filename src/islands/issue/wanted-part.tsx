// What the branches are to say: what the paper needs stands fast, the rest is ticked as wanted.

import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { isGiven } from '../../core/facts/fact.ts';
import { type AskedField, topicsOf } from '../../desk/model/topics.ts';
import type { IssueModel } from './issue-model.ts';

export function WantedPart({ model }: { readonly model: IssueModel }): JSX.Element | null {
  const template = model.taken.value?.template;
  if (!template) return null;
  const needed = model.needed.value;
  const own = model.own.value;
  return (
    <>
      <h2>三、要支部填的</h2>
      <p>
        下面 {needed.size} 项必填，由支部填：{[...needed].join('、')}
        。还要支部填的，在下面勾选；没有勾选的，支部也可以填。
        {own ? '上一级的汇总报告要写的已经勾选。' : ''}
      </p>
      {topicsOf(template.fields).map(({ id, stage, group, fields }) => {
        const open = fields.filter(({ name }) => !needed.has(name) && !isGiven(model.given.value[name]));
        const ticked = open.filter(({ name }) => model.asked.value.has(name)).length;
        return open.length ? (
          <details key={id} class="issue-topic">
            <summary>
              {stage === group ? group : `${stage} ${group}`}（可加 {open.length} 项
              {ticked ? `，已勾选 ${ticked} 项` : ''}）
            </summary>
            {open.map((field) => (
              <Tick key={field.name} id={`ask-${field.name}`} field={field} set={model.asked} />
            ))}
          </details>
        ) : null;
      })}
      {own ? (
        <fieldset class="issue-own">
          <legend>汇总要用、文稿里不印的</legend>
          {own.columns.map(({ name, hint }) => (
            <Tick key={name} id={`own-${name}`} field={{ name, hint }} set={model.ownLeft} reversed />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

type TickProps = {
  readonly id: string;
  readonly field: { readonly name: string; readonly hint?: AskedField['hint'] | undefined };
  readonly set: Signal<ReadonlySet<string>>;
  /** What is in the set is not ticked. */
  readonly reversed?: boolean;
};

function Tick({ id, field: { name, hint }, set, reversed = false }: TickProps): JSX.Element {
  return (
    <p class="tick">
      <input
        id={id}
        type="checkbox"
        checked={set.value.has(name) !== reversed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const rest = [...set.peek()].filter((each) => each !== name);
          set.value = new Set(currentTarget.checked !== reversed ? [...rest, name] : rest);
        }}
      />
      <label for={id}>{name}</label>{' '}
      {hint ? (
        <span class="issue-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </p>
  );
}

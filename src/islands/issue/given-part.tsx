// What the office gives: taken from a preset or a meeting of its own, or typed; what is given the branches do not see as a question.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { isGiven } from '../../core/facts/fact.ts';
import { meetingsOf } from '../../core/template/template.ts';
import type { AskedField } from '../../desk/model/topics.ts';
import { LoneField, type LoneType } from '../../desk/shell/lone-field.tsx';
import { GIVEN_FIRST } from './giveable.ts';
import type { IssueModel } from './issue-model.ts';
import type { IssuePapers } from './issue-papers.ts';
import { TakeFromDraft } from './take-from-draft.tsx';

type Props = { readonly model: IssueModel; readonly presets: IssuePapers['presets'] };

export function GivenPart({ model, presets }: Props): JSX.Element | null {
  const more = useSignal<readonly string[]>([]);
  const template = model.taken.value?.template;
  if (!template) return null;
  const given = model.given.value;
  const fields = template.fields.filter(isLone);
  const isShown = ({ name }: LoneType) =>
    GIVEN_FIRST.includes(name) || more.value.includes(name) || isGiven(given[name]);
  const fit = presets.filter(({ meeting }) => meetingsOf(template).some((each) => each === meeting));
  return (
    <>
      <h2>二、统一填好的</h2>
      <p>填在这里的，支部不用再填，也不能改；还没有定的空着。</p>
      {fit.length ? (
        <p class="field-box">
          <label for="issue-preset">按年度预设填</label>{' '}
          <select
            id="issue-preset"
            value=""
            onChange={({ currentTarget }) => {
              const preset = fit[Number(currentTarget.value)];
              if (preset) model.give({ 年度: preset.year, ...preset.values });
              currentTarget.value = '';
            }}
          >
            <option value="">不用</option>
            {fit.map(({ title }, at) => (
              <option key={title} value={at}>
                {title}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <TakeFromDraft model={model} template={template} />
      {fields.filter(isShown).map((field) => (
        <LoneField
          key={field.name}
          prefix="given"
          field={field}
          fact={given[field.name]}
          onFact={(fact) => model.put(field.name, fact)}
        />
      ))}
      <p class="field-box">
        <label for="issue-more">再加一项</label>{' '}
        <select
          id="issue-more"
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value) more.value = [...more.peek(), currentTarget.value];
            currentTarget.value = '';
          }}
        >
          <option value="">请选</option>
          {fields
            .filter((field) => !isShown(field))
            .map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </select>
      </p>
    </>
  );
}

function isLone(field: AskedField | { readonly type: 'computed' }): field is LoneType {
  return field.type !== 'computed' && field.type !== 'claim' && field.type !== 'rows';
}

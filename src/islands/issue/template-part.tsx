// Which template the branches fill in.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ownPapers } from '../../own/own-papers.ts';
import type { IssueModel } from './issue-model.ts';
import type { IssuePaper } from './issue-papers.ts';

type Props = { readonly model: IssueModel; readonly templates: readonly IssuePaper[] };

export function TemplatePart({ model, templates }: Props): JSX.Element {
  const own = useSignal<readonly { readonly id: string; readonly title: string }[]>([]);
  useEffect(() => {
    void ownPapers().then((papers) => {
      own.value = [...papers].map(([id, { title }]) => ({ id, title }));
    });
  }, [own]);
  const stages = [...new Set(templates.map(({ stage }) => stage))];
  return (
    <>
      <h2>一、选模板</h2>
      <p class="field-box">
        <label for="issue-template">各支部填哪一种文书</label>{' '}
        <select
          id="issue-template"
          value={model.chosen.value}
          onChange={({ currentTarget }) => void model.choose(currentTarget.value)}
        >
          <option value="" disabled>
            请选一个
          </option>
          {own.value.length ? (
            <optgroup label="我的模板">
              {own.value.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          ) : null}
          {stages.map((stage) => (
            <optgroup key={stage} label={stage}>
              {templates
                .filter((each) => each.stage === stage)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
    </>
  );
}

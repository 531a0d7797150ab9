// Which template the branches fill in.

import type { JSX } from 'preact';
import type { IssueModel } from './issue-model.ts';
import type { IssuePaper } from './issue-papers.ts';

type Props = { readonly model: IssueModel; readonly templates: readonly IssuePaper[] };

export function TemplatePart({ model, templates }: Props): JSX.Element {
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

// Which template the branches fill in.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { TemplateOptions } from '../../desk/form/template-options.tsx';
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
          <TemplateOptions templates={templates} own={own.value} />
        </select>
      </p>
    </>
  );
}

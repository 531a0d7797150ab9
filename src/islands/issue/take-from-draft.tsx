// What a meeting or a draft of the office says of the year, taken over for its branches.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Template } from '../../core/template/template.ts';
import { without } from '../../desk/model/draft-facts.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftName } from '../../storage/draft-name.ts';
import { listDrafts } from '../../storage/draft-store.ts';
import { fromMeeting } from './giveable.ts';
import type { IssueModel } from './issue-model.ts';

type Props = { readonly model: IssueModel; readonly template: Template };

export function TakeFromDraft({ model, template }: Props): JSX.Element | null {
  const drafts = useSignal<readonly Draft[]>([]);
  useEffect(() => {
    void listDrafts().then(
      (listed) => {
        drafts.value = listed.drafts;
      },
      () => {},
    );
  }, [drafts]);
  if (!drafts.value.length) return null;
  return (
    <p class="field-box">
      <label for="issue-draft">取自会议或者草稿（年度、主题、通知）</label>{' '}
      <select
        id="issue-draft"
        value=""
        onChange={({ currentTarget }) => {
          const draft = drafts.peek()[Number(currentTarget.value || Number.NaN)];
          if (draft) model.give(fromMeeting(without(draft.facts, new Set(draft.off)), template));
          currentTarget.value = '';
        }}
      >
        <option value="">不使用</option>
        {drafts.value.map((draft, at) => (
          <option key={`${draft.id} ${draft.template}`} value={at}>
            {draftName(draft)}
          </option>
        ))}
      </select>
    </p>
  );
}

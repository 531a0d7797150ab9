// Who answers, to whom, and until when.

import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { readDate } from '../../core/facts/date.ts';
import { unitsIn } from '../../storage/expected-units.ts';
import { kitTitle } from './finish-kit.ts';
import type { IssueModel } from './issue-model.ts';

export function ToWhomPart({ model }: { readonly model: IssueModel }): JSX.Element | null {
  if (!model.taken.value) return null;
  const due = model.due.value ? readDate(model.due.value) : undefined;
  return (
    <>
      <h2>四、发给谁，什么时候交回</h2>
      <p class="field-box">
        <label for="issue-units">
          支部名单（可以不填），一行一个，可以从表格里粘贴；填了以后，支部从名单里选自己，收回来时知道谁没有交
        </label>
        <textarea
          id="issue-units"
          rows={4}
          spellcheck={false}
          defaultValue={model.units.peek().join('\n')}
          onInput={({ currentTarget }) => {
            model.units.value = unitsIn(currentTarget.value);
          }}
        />
      </p>
      <Line
        id="issue-due"
        label="截止日期，如 2026年2月10日"
        text={model.due}
        wrong={typeof due === 'string' ? due : ''}
      />
      <Line id="issue-from" label="下发单位" text={model.from} />
      <Line id="issue-contact" label="咨询方式（科室、电话，可以不写姓名）" text={model.contact} />
      <Line id="issue-title" label={`下发包的名称；不写就是“${kitTitle(model)}”`} text={model.title} />
    </>
  );
}

type LineProps = {
  readonly id: string;
  readonly label: string;
  readonly text: Signal<string>;
  readonly wrong?: string;
};

function Line({ id, label, text, wrong = '' }: LineProps): JSX.Element {
  return (
    <div class="field-box">
      <p>
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          maxLength={100}
          autocomplete="off"
          value={text.value}
          aria-describedby={`${id}-wrong`}
          aria-invalid={!!wrong}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </p>
      <p class="wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  );
}

// The five things a meeting begins with, to be seen and changed on its page.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { asKind } from '../../core/meeting/as-kind.ts';
import type { Dossier } from '../../core/meeting/dossier.ts';
import { MEETING_KINDS, type Meeting, type MeetingKind } from '../../core/meeting/meeting.ts';
import { LoneField, type LoneType } from '../../desk/shell/lone-field.tsx';
import type { MeetingModel } from './meeting-model.ts';

/** Shows it with the cursor in one of its fields. */
export function openBasics(name: string): void {
  const box = document.querySelector<HTMLDetailsElement>('details.basics');
  if (box) box.open = true;
  const field = document.getElementById(`${PREFIX}-${name}`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

const PREFIX = 'basics';

type Props = {
  readonly model: MeetingModel;
  readonly meeting: Meeting;
  readonly fields: readonly LoneType[];
  readonly dossiers: readonly Dossier[];
};

export function BasicsPart({ model, meeting, fields, dossiers }: Props): JSX.Element {
  const changed = useSignal<Partial<Pick<Meeting, 'name' | 'facts'>> & { meeting?: MeetingKind }>({});
  const { name = meeting.name, meeting: kind = meeting.meeting, facts = {} } = changed.value;
  return (
    <details class="basics">
      <summary>改名称、种类、日期</summary>
      <form
        class="form"
        aria-label="会议的基本情况"
        onSubmit={async (event) => {
          event.preventDefault();
          await model.change((now) => {
            const named = { ...now, name: name.trim(), facts: { ...now.facts, ...changed.peek().facts } };
            return kind ? asKind(named, kind, dossiers) : named;
          }, '已保存。');
          changed.value = {};
        }}
      >
        <fieldset>
          <div class="field">
            <label class="name" for="meeting-name">
              名称
            </label>
            <p class="hint" id="meeting-name-hint">
              不填就用年度和机关。
            </p>
            <input
              id="meeting-name"
              type="text"
              maxLength={60}
              aria-describedby="meeting-name-hint"
              value={name}
              onInput={({ currentTarget }) => {
                changed.value = { ...changed.peek(), name: currentTarget.value };
              }}
            />
          </div>
          <div class="field">
            <label class="name" for="meeting-kind">
              种类
            </label>
            <select
              id="meeting-kind"
              value={kind ?? ''}
              onChange={({ currentTarget }) => {
                const chosen = MEETING_KINDS.find((each) => each === currentTarget.value);
                changed.value = { ...changed.peek(), ...(chosen ? { meeting: chosen } : {}) };
              }}
            >
              {kind ? null : <option value="">还没有选</option>}
              {MEETING_KINDS.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </div>
          {fields.map((field) => (
            <LoneField
              key={field.name}
              prefix={PREFIX}
              field={field}
              fact={facts[field.name] ?? meeting.facts[field.name]}
              onFact={(fact) => {
                changed.value = { ...changed.peek(), facts: { ...facts, [field.name]: fact ?? '' } };
              }}
            />
          ))}
        </fieldset>
        <p class="actions">
          <button type="submit">保存</button>
        </p>
      </form>
    </details>
  );
}

// 新建一次会议: a few questions, none of which must be answered, and the papers are there.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import type { MeetingKind } from '../../core/meeting/meeting.ts';
import { LoneField, type LoneType } from '../../desk/shell/lone-field.tsx';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import { firstWrong } from './first-wrong.ts';

export type MeetingBegun = { readonly meeting?: MeetingKind; readonly facts: Facts };

type Props = {
  /** Of the vocabulary: the year, who we are, the planned day. */
  readonly fields: readonly LoneType[];
  /** True when it is stored. */
  readonly onBegin: (begun: MeetingBegun) => Promise<boolean>;
};

const KINDS = ['民主生活会', '组织生活会'] as const;
const PREFIX = 'meeting';
const WHO = ['发文机关', '机关简称', '上级党组织'] as const;

export function NewMeeting({ fields, onBegin }: Props): JSX.Element {
  const kind = useSignal<(typeof KINDS)[number] | undefined>(undefined);
  const appraisal = useSignal(false);
  const facts = useSignal<Facts>({});
  const begun = useRef(false);
  useEffect(keepPresses, []);
  useEffect(() => {
    void loadProfile().then(({ profile }) => {
      const known = WHO.flatMap((name) => {
        const fact = profile?.facts[name];
        return isGiven(fact) ? [[name, fact] as const] : [];
      });
      // What was typed meanwhile stays.
      facts.value = { ...Object.fromEntries(known), ...facts.peek() };
    });
  }, []);
  const put = (name: string, fact: Fact | undefined) => {
    const { [name]: _, ...rest } = facts.peek();
    facts.value = fact === undefined ? rest : { ...rest, [name]: fact };
  };
  return (
    <form
      class="form new-meeting"
      aria-label="新建一次会议"
      onSubmit={(event) => {
        event.preventDefault();
        if (begun.current) return;
        const wrong = firstWrong(fields, facts.peek());
        if (wrong) {
          showWrong(document.getElementById(`${PREFIX}-${wrong}`));
          return;
        }
        begun.current = true;
        const meeting = kindOf(kind.peek(), appraisal.peek());
        void onBegin({ facts: facts.peek(), ...(meeting ? { meeting } : {}) }).then((stored) => {
          begun.current = stored;
        });
      }}
      translate={false}
    >
      <h2>新建一次会议</h2>
      <p>下面几项都可以先空着，以后随时改。列出来的文书按需选用，不必件件都写。</p>
      <fieldset>
        <legend>开什么会</legend>
        {KINDS.map((each) => (
          <p key={each} class="tick">
            <input
              type="radio"
              id={`kind-${each}`}
              name="kind"
              checked={kind.value === each}
              onChange={() => {
                kind.value = each;
              }}
            />
            <label for={`kind-${each}`}>{each}</label>
          </p>
        ))}
        {kind.value === '组织生活会' ? (
          <p class="tick under">
            <input
              type="checkbox"
              id="with-appraisal"
              checked={appraisal.value}
              onChange={({ currentTarget }) => {
                appraisal.value = currentTarget.checked;
              }}
            />
            <label for="with-appraisal">和民主评议党员一起开</label>
          </p>
        ) : null}
      </fieldset>
      <fieldset>
        <legend>哪一年、谁开、打算什么时候开</legend>
        {fields.map((field) => (
          <LoneField
            key={field.name}
            prefix={PREFIX}
            field={field}
            fact={facts.value[field.name]}
            onFact={(fact) => put(field.name, fact)}
          />
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="primary">
          看看要哪些文书
        </button>
      </p>
    </form>
  );
}

/** A field says what is wrong once it was left. */
function showWrong(field: HTMLElement | null): void {
  field?.focus();
  field?.blur();
  field?.focus();
}

function kindOf(kind: (typeof KINDS)[number] | undefined, appraisal: boolean): MeetingKind | undefined {
  return kind === '组织生活会' && appraisal ? '组织生活会和民主评议党员' : kind;
}

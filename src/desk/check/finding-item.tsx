// One finding: its sentence, links to the fields it speaks of, its source, and the way to keep what it objects to.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Finding, Repair } from '../../core/checks/finding.ts';
import { pathId } from '../../core/facts/fact.ts';
import { withFactAt } from '../../core/facts/fact-at.ts';
import { fieldId } from '../form/field-id.ts';
import { focusField } from '../form/focus-field.ts';
import { PlaceLink, placeName } from '../form/place-link.tsx';
import { RepairButton } from '../form/repair-button.tsx';
import type { Interview } from '../model/interview-type.ts';

type Props = {
  readonly finding: Finding;
  readonly interview: Interview;
  /** The field it is shown at, which needs no link. */
  readonly at?: string;
  readonly onFollow?: () => void;
};

export function FindingItem({ finding, interview, at, onFollow }: Props): JSX.Element {
  const { severity, message, source, paths, acceptable, accepted, repair } = finding;
  const links = paths.filter(([name]) => name !== at);
  return (
    <div class={`finding ${accepted === undefined ? severity : 'accepted'}`}>
      <p>
        {message}
        {links.length ? (
          <span class="finding-links">
            {links.map((path) => (
              <PlaceLink key={pathId(path)} path={path} {...(onFollow ? { onFollow } : {})} />
            ))}
          </span>
        ) : null}
      </p>
      {source ? <p class="source">依据：{source}</p> : null}
      {repair && accepted === undefined ? <Mend repair={repair} interview={interview} /> : null}
      {acceptable ? <Accept finding={finding} interview={interview} inList={at === undefined} /> : null}
    </div>
  );
}

type MendProps = { readonly repair: Repair; readonly interview: Interview };

/** The button goes away with the finding: the cursor goes to what was changed. */
function Mend({ repair: { path, fact }, interview: { model } }: MendProps): JSX.Element {
  const [name = '', ...inside] = path;
  return (
    <p class="repair">
      <RepairButton
        fact={fact}
        place={placeName(path)}
        onFact={() => {
          model.answer(String(name), withFactAt(model.answers.get(String(name))?.peek(), inside, fact));
          focusField(fieldId(pathId(path)));
        }}
      />
    </p>
  );
}

type AcceptProps = {
  readonly finding: Finding;
  readonly interview: Interview;
  /** In a list the finding moves to another portion, away from the cursor. */
  readonly inList: boolean;
};

function Accept({ finding: { id, message }, interview, inList }: AcceptProps): JSX.Element {
  const open = useSignal(false);
  const reason = useSignal('');
  const empty = useSignal(false);
  /** A pressed button goes away: the one in its place takes the cursor. */
  const pressed = useRef(false);
  const follow = (control: HTMLElement | null) => {
    if (!control || !pressed.current) return;
    pressed.current = false;
    control.focus();
  };
  const { accept, accepted } = interview.model;
  const given = accepted.value[id];
  const put = (next: string | undefined) => {
    pressed.current = !inList;
    open.value = false;
    interview.said.value = next === undefined ? '' : '已保留，理由已记下。';
    accept(id, next);
    if (inList) document.getElementById('findings-title')?.focus();
  };
  const keep = () => {
    empty.value = !reason.value.trim();
    if (!empty.value) put(reason.value.trim());
  };
  if (given !== undefined) {
    return (
      <p>
        已保留，理由：{given}
        <button
          type="button"
          class="quiet"
          ref={follow}
          aria-label={`撤回保留：${message}`}
          onClick={() => put(undefined)}
        >
          撤回
        </button>
      </p>
    );
  }
  if (!open.value) {
    return (
      <p>
        <button
          type="button"
          class="quiet"
          ref={follow}
          aria-label={`保留并说明理由：${message}`}
          onClick={() => {
            pressed.current = true;
            open.value = true;
          }}
        >
          保留并说明理由
        </button>
      </p>
    );
  }
  return (
    <p class="accept">
      <label>
        为什么保留（不写进报告）
        <input
          type="text"
          ref={follow}
          maxLength={200}
          value={reason.value}
          aria-invalid={empty.value}
          onInput={(event) => {
            reason.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            keep();
          }}
        />
      </label>
      <button type="button" onClick={keep}>
        保留
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          pressed.current = true;
          open.value = false;
        }}
      >
        不保留
      </button>
      {empty.value ? <span class="wrong">请写明理由，例如上级另有规定。</span> : null}
    </p>
  );
}

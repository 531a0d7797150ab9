// What came of the last way out: under way, done, failed, refused, or left to the user's keys.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { StopSummary } from '../check/stop-summary.tsx';
import type { Interview } from '../model/interview-type.ts';
import { AskBefore } from './ask-before.tsx';
import { type Printed, watchPrint } from './watch-print.ts';
import { ACTS, type Outcome, type Taking, type Way } from './way.ts';

const WORK: Readonly<Record<Taking, string>> = {
  docx: '正在生成 Word 文件……',
  print: '正在排版……',
  rich: '正在复制……',
  text: '正在复制……',
  facts: '正在存交回文件……',
};

type Props = {
  readonly outcome: Signal<Outcome>;
  readonly printed: Printed;
  readonly draft: ReadonlySignal<{ readonly id: string }>;
  readonly interview: Interview;
  /** The button that began it, which takes the keyboard back. */
  readonly pressed: RefObject<HTMLElement>;
  readonly onDraft: (way: Way) => Promise<void>;
  /** Although something may have been forgotten. */
  readonly onSure: (way: Way) => Promise<void>;
};

export function OutcomePart({
  outcome,
  printed,
  draft,
  interview,
  pressed,
  onDraft,
  onSure,
}: Props): JSX.Element {
  useEffect(() => watchPrint(printed), [printed]);
  // What came of one draft is not said of another.
  const { id } = draft.value;
  const about = useRef(id);
  useEffect(() => {
    if (about.current !== id) outcome.value = { kind: 'none' };
    about.current = id;
  }, [id]);
  const now = outcome.value;
  const { said } = interview;
  // The sentence stands at the head of the page, its gist in the bar that stays in view.
  useEffect(() => {
    if (now.kind === 'busy') said.value = '';
    if (now.kind === 'done') said.value = now.gist;
  }, [now, said]);
  const close = () => {
    outcome.value = { kind: 'none' };
    // Where it is pressed, in the bar, it is in view.
    pressed.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <p class="outcome" role="status">
        {now.kind === 'busy' ? WORK[now.way] : now.kind === 'done' ? now.sentence : ''}
      </p>
      {now.kind === 'failed' ? (
        <p class="wrong" role="alert">
          {now.sentence}
        </p>
      ) : null}
      {now.kind === 'refused' ? (
        <StopSummary
          interview={interview}
          act={now.way === 'facts' ? undefined : ACTS[now.way]}
          onDraft={() => {
            close();
            if (now.way !== 'facts') void onDraft(now.way);
          }}
          onClose={close}
        />
      ) : null}
      {now.kind === 'asked' ? (
        <AskBefore
          way={now.way}
          interview={interview}
          onGo={() => {
            close();
            void onSure(now.way);
          }}
          onCheck={() => {
            outcome.value = { kind: 'none' };
            interview.pane.value = 'check';
            document.getElementById('check-title')?.focus();
          }}
          onClose={close}
        />
      ) : null}
      {now.kind === 'manual' ? <now.Dialog onClose={close} /> : null}
    </>
  );
}

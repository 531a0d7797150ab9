// The desk of a branch with a kit: what is asked, how it will print, what is still wrong, and the two ways to hand it back.

import { type Signal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { blocking } from '../../core/checks/finding.ts';
import { isGiven } from '../../core/facts/fact.ts';
import type { OpenKit } from '../../core/kit/read-kit.ts';
import type { Outcome } from '../../desk/export/way.ts';
import { REVEAL } from '../../desk/form/reveal.ts';
import { createDraftModel, type DeskModel } from '../../desk/shell/create-draft-model.ts';
import { Form } from '../../desk/shell/form.tsx';
import { latePrograms } from '../../desk/shell/late-programs.ts';
import { NextButton } from '../../desk/shell/next-button.tsx';
import { PaneSwitch } from '../../desk/shell/pane-switch.tsx';
import { PreviewPane } from '../../desk/shell/preview-pane.tsx';
import { ProgressLine } from '../../desk/shell/progress-line.tsx';
import { SaveLine } from '../../desk/shell/save-line.tsx';
import { watchLeaving } from '../../desk/shell/watch-leaving.ts';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { firstFacts } from './begin-kit.ts';
import { saveReturned, toHandIn } from './hand-in.ts';
import { createKitInterview, kitUnit } from './kit-interview.ts';
import { OwnPart } from './own-part.tsx';

type Props = { readonly open: OpenKit; readonly unit: string };

export function KitDesk({ open, unit }: Props): JSX.Element {
  const model = useMemo(() => createDraftModel(open.template), [open]);
  const known = useMemo(() => kitUnit(open, model), [open, model]);
  const interview = useMemo(() => createKitInterview(open, model, known), [open, model, known]);
  const outcome: Signal<Outcome> = useSignal<Outcome>({ kind: 'none' });
  const pressed = useRef<HTMLElement | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(keepPresses, []);
  useEffect(() => watchDesk(model, open, unit), [model, open, unit]);
  useEffect(() => {
    const show = () => {
      interview.pane.value = 'fill';
    };
    box.current?.addEventListener(REVEAL, show);
    return () => box.current?.removeEventListener(REVEAL, show);
  }, [interview]);
  useEffect(() => interview.stop, [interview]);
  const { pane } = interview;
  const checking = useComputed(() => pane.value === 'check').value;
  const late = latePrograms.value;
  const busy = outcome.value.kind === 'busy';

  async function take(draft: boolean, sure = false): Promise<void> {
    if (outcome.peek().kind === 'busy') return;
    outcome.value = { kind: 'busy', way: 'docx' };
    await model.takeLate();
    const came = await latePrograms.peek()?.goOut({ way: 'docx', draft, sure }, interview, known);
    outcome.value = draft || !came ? (came ?? { kind: 'none' }) : toHandIn(came, open);
  }

  async function takeSmall(): Promise<void> {
    if (outcome.peek().kind === 'busy') return;
    outcome.value = { kind: 'busy', way: 'facts' };
    await model.takeLate();
    const stops = blocking((await interview.checks.peek()?.nowInSlices()) ?? []).length > 0;
    outcome.value = stops ? { kind: 'refused', way: 'facts' } : await small(open, model, unit);
  }

  const onPress = (act: () => Promise<void>) => (event: JSX.TargetedMouseEvent<HTMLElement>) => {
    pressed.current = event.currentTarget;
    void act();
  };
  return (
    <div class="desk kit-desk" translate={false} data-pane={pane} onFocusIn={model.takeLate} ref={box}>
      <div class="bar">
        <div class="bar-nav">
          <PaneSwitch interview={interview} />
          {late ? <late.BackButton interview={interview} /> : null}
          <NextButton model={model} interview={interview} />
        </div>
        <ProgressLine interview={interview} />
        <SaveLine model={model} />
        <p class="actions">
          <button type="button" class="primary" aria-disabled={busy} onClick={onPress(() => take(false))}>
            下载交回的 Word 文件
          </button>
          <button type="button" class="quiet" aria-disabled={busy} onClick={onPress(takeSmall)}>
            存交回文件（只有填的内容）
          </button>
        </p>
      </div>
      {late ? (
        <>
          <late.OutcomePart
            outcome={outcome}
            printed={model}
            draft={model.draft}
            interview={interview}
            pressed={pressed}
            onDraft={() => take(true)}
            onSure={() => take(false, true)}
          />
          <late.Hands model={model} interview={interview} />
        </>
      ) : null}
      {model.lateFailed.value ? (
        <p class="wrong" role="alert">
          排版功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。
        </p>
      ) : null}
      {open.kit.own && !checking ? <OwnPart own={open.kit.own} model={model} /> : null}
      <div class="desk-body">
        {late ? <late.LiveTasks interview={interview} /> : <div class="tasks" />}
        <Form interview={interview} />
        {checking && late ? <late.CheckView interview={interview} /> : null}
        <PreviewPane model={model}>{null}</PreviewPane>
      </div>
    </div>
  );
}

async function small(open: OpenKit, model: DeskModel, unit: string): Promise<Outcome> {
  try {
    const name = await saveReturned(open, model, unit);
    return toHandIn({ kind: 'done', gist: '已存。', sentence: `已存成“${name}”。` }, open);
  } catch (error) {
    return { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** Opens the draft, and stores it when the page is left, until what it gives is called. */
function watchDesk(model: DeskModel, open: OpenKit, unit: string): () => void {
  void model.load().then(() => {
    // Where the browser stores nothing, what is given is in the file all the same.
    for (const [name, fact] of Object.entries(firstFacts(open, unit)))
      if (!isGiven(model.answers.get(name)?.peek())) model.answer(name, fact);
    void model.takeLate();
  });
  model.watchPresses();
  return watchLeaving(model);
}

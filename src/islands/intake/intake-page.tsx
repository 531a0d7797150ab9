// The page 从范文做模板: give a paper, confirm it in three steps with the original beside, take the template.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { blanksOf } from '../../core/intake/confirm/confirm.ts';
import { CONFIRM_STEPS, type ConfirmStep } from '../../core/intake/confirm/decisions.ts';
import { addBlank } from '../../core/intake/confirm/mark-blanks.ts';
import { placesAt } from '../../core/intake/confirm/places-at.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { BlanksPart } from './blanks-part.tsx';
import { FinishPart } from './finish-part.tsx';
import { FixedPart } from './fixed-part.tsx';
import { GivePart } from './give-part.tsx';
import { createIntakeModel, type IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';
import { OriginalPane } from './original-pane.tsx';
import { StructurePart } from './structure-part.tsx';

export function IntakePage(): JSX.Element {
  const model = useMemo(() => createIntakeModel(), []);
  useEffect(keepPresses, []);
  useEffect(() => void model.resume(), [model]);
  useEffect(() => watchUndo(model), [model]);
  const paper = model.paper.value;
  const intake = model.intake.value;
  return (
    <div class="intake-page form" translate={false}>
      {intake ? null : <GivePart model={model} />}
      <p role="status">{model.busy.value}</p>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      {intake ? <Head model={model} /> : null}
      {intake && paper ? <Steps model={model} paper={paper} /> : null}
    </div>
  );
}

function Head({ model }: { readonly model: IntakeModel }): JSX.Element {
  const decided = model.decided.value;
  const step = decided?.now.step;
  const last = decided?.past[decided.past.length - 1];
  const next = decided?.future[decided.future.length - 1];
  return (
    <div class="intake-head">
      <div class="intake-row">
        <ol class="intake-steps" aria-label="三步">
          {CONFIRM_STEPS.map((each, at) => (
            <li key={each}>
              <button
                type="button"
                class="quiet"
                aria-current={each === step ? 'step' : undefined}
                onClick={(event) => isFirstPress(event) && model.goTo(each)}
              >
                {at + 1}. {each === '空' ? '填空处' : each}
              </button>
            </li>
          ))}
        </ol>
        <p class="actions">
          <button type="button" class="quiet" aria-disabled={!last} onClick={() => model.undo()}>
            撤销{last ? `：${last.said}` : ''}
          </button>
          <button type="button" class="quiet" aria-disabled={!next} onClick={() => model.redo()}>
            重做
          </button>
          <button
            type="button"
            class="quiet"
            onClick={(event) => isFirstPress(event) && void setAside(model)}
          >
            换一份范文
          </button>
        </p>
      </div>
      <p class="intake-said" role="status">
        {model.said.value}
      </p>
    </div>
  );
}

function Steps({ model, paper }: { readonly model: IntakeModel; readonly paper: OpenPaper }): JSX.Element {
  const decisions = model.decisions.value;
  const both = useRef<HTMLDivElement>(null);
  const shown = useRef<ConfirmStep | undefined>(undefined);
  const inHand = useRef(false);
  useEffect(() => {
    const item = both.current?.querySelector('.intake-item');
    const other = shown.current && shown.current !== decisions?.step;
    // Where nothing is left to look at, the next press goes on.
    if (!item && (inHand.current || other) && document.activeElement === document.body)
      both.current?.querySelector<HTMLElement>('[data-next]')?.focus();
    inHand.current = !!item;
  });
  useEffect(() => {
    // A step begins at its head, wherever the one before was scrolled to.
    if (shown.current && shown.current !== decisions?.step) {
      both.current?.scrollIntoView();
      // On a small screen what is in hand may lie below, or under the original.
      both.current?.querySelector('.intake-item')?.scrollIntoView({ block: 'nearest' });
    }
    shown.current = decisions?.step;
  }, [decisions?.step]);
  useEffect(() => {
    // Ready when the third step is reached.
    if (decisions?.step === '空') void model.proofread();
  }, [model, paper, decisions?.step]);
  if (!decisions) return <p />;
  const { step } = decisions;
  return (
    <div class="intake-both" ref={both}>
      <div class="intake-work">
        {step === '结构' ? <StructurePart model={model} paper={paper} /> : null}
        {step === '空' ? <BlanksPart model={model} paper={paper} /> : null}
        {step === '固定文字' ? <FixedPart model={model} paper={paper} /> : null}
        {step === '固定文字' ? <FinishPart model={model} paper={paper} /> : null}
      </div>
      <OriginalPane
        text={paper.source.text}
        paragraphs={paper.source.paragraphs}
        marks={blanksOf(paper, decisions).filter(({ taken }) => taken)}
        now={placesAt(paper, decisions)}
        onMark={(span, words) => model.decide((open, now) => addBlank(open, now, span, words))}
      />
    </div>
  );
}

/** On with the box for the next one. */
async function setAside(model: IntakeModel): Promise<void> {
  await model.close();
  requestAnimationFrame(() => document.getElementById('paper-text')?.focus());
}

/** Ctrl+Z takes back the last step, except while a box has typing of its own to take back. */
function watchUndo(model: IntakeModel): () => void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !model.intake.peek()) return;
    const key = event.key.toLowerCase();
    const redoes = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redoes && key !== 'z') return;
    const { target } = event;
    const box =
      target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : undefined;
    if (box && box.type !== 'checkbox' && box.dataset.typed === 'true') return;
    event.preventDefault();
    if (redoes) model.redo();
    else model.undo();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

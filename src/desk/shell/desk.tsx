// The island: form on one side, the page as it will print on the other, one draft behind both.

import { useComputed } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Facts } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { watchFiles } from '../../file-drop/watch-files.ts';
import { REVEAL } from '../form/reveal.ts';
import { holdPaste } from '../model/held-paste.ts';
import type { TemplatePreset } from '../model/preset.ts';
import { createUnit } from '../model/unit.ts';
import { keepPresses } from '../timing/keep-presses.ts';
import { createDraftModel } from './create-draft-model.ts';
import { Form } from './form.tsx';
import { createInterview } from './interview.ts';
import { latePrograms } from './late-programs.ts';
import { NextButton } from './next-button.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SaveLine } from './save-line.tsx';
import { Toolbar } from './toolbar.tsx';
import { watchLeaving } from './watch-leaving.ts';

type Props = {
  readonly template: Template;
  readonly sample: Facts;
  /** Names of the fields an empty paper asks for. */
  readonly asked: readonly string[];
  readonly presets: readonly TemplatePreset[];
  /** The list of tasks and the pages of the empty draft, drawn at build time. */
  readonly tasks?: ComponentChildren;
  readonly children?: ComponentChildren;
};

export function Desk({ template: latest, sample, asked, presets, tasks, children }: Props): JSX.Element {
  const model = useMemo(() => createDraftModel(latest), [latest]);
  const unit = useMemo(createUnit, []);
  const template = model.template.value;
  const interview = useMemo(
    () => createInterview(model, template, sample, asked, unit),
    [model, template, sample, asked, unit],
  );
  const box = useRef<HTMLDivElement>(null);
  useEffect(keepPresses, []);
  useEffect(() => {
    void model.load();
    watchFiles();
    model.watchPresses();
    return watchLeaving(model);
  }, [model]);
  useEffect(() => {
    const show = ({ target }: Event) => {
      const topic = target instanceof Element ? target.closest('[data-topic]') : null;
      interview.pane.value = 'fill';
      interview.topic.value = topic?.getAttribute('data-topic') ?? interview.topic.peek();
    };
    box.current?.addEventListener(REVEAL, show);
    return () => box.current?.removeEventListener(REVEAL, show);
  }, [interview]);
  useEffect(() => interview.stop, [interview]);
  const { pane } = interview;
  const late = latePrograms.value;
  const kept = model.kept.value;
  const checking = useComputed(() => pane.value === 'check').value;
  return (
    // A pointer over the desk is about to fill: what is fetched is there at the first click. A browser that translates the page would
    // take the words out of our hands, and what is said of the draft would never change again.
    <div
      class="desk"
      translate={false}
      data-pane={pane}
      onFocusIn={model.takeLate}
      onPointerEnter={model.takeLate}
      onPasteCapture={(event) => {
        if (!late) holdPaste(event, model.held);
      }}
      ref={box}
    >
      <Toolbar
        model={model}
        unit={unit}
        sample={sample}
        interview={interview}
        more={
          <>
            {presets.length ? (
              <details class="preset-box">
                <summary>年度预设</summary>
                {late ? <late.PresetPicker model={model} presets={presets} /> : null}
              </details>
            ) : null}
            <div class="draft-place">{kept ? <kept.DraftBar keeper={kept.keeper} /> : null}</div>
          </>
        }
      >
        <div class="bar-nav">
          <PaneSwitch interview={interview} />
          {late ? <late.BackButton interview={interview} /> : null}
          <NextButton model={model} interview={interview} />
        </div>
        <ProgressLine interview={interview} />
        <SaveLine model={model} />
      </Toolbar>
      {late ? (
        <>
          <late.Hands model={model} interview={interview} />
          {kept ? <late.Reopened model={model} keeper={kept.keeper} /> : null}
          <late.PresetNotices model={model} presets={presets} thisYear={new Date().getFullYear()} />
        </>
      ) : null}
      <div class="desk-body">
        {late ? <late.LiveTasks interview={interview} /> : tasks}
        <Form interview={interview} />
        {checking ? (
          late ? (
            <late.CheckView interview={interview} />
          ) : (
            <p class="check">正在打开检查……</p>
          )
        ) : null}
        <PreviewPane model={model}>{children}</PreviewPane>
      </div>
    </div>
  );
}

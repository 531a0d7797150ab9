// The island: form on one side, the page as it will print on the other, one draft behind both.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Facts } from '../core/facts/fact.ts';
import type { Template } from '../core/template/template.ts';
import { createDraftModel } from './draft-model.ts';
import { SaveLine } from './drafts/save-line.tsx';
import { Toolbar } from './export/toolbar.tsx';
import { Form } from './interview/form.tsx';
import { PresetPicker, type TemplatePreset } from './interview/preset-picker.tsx';
import { SampleNotice } from './interview/sample-notice.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { createUnit } from './profile/unit.ts';

type Props = {
  readonly template: Template;
  readonly sample: Facts;
  readonly emptyGaps: number;
  readonly presets: readonly TemplatePreset[];
  /** The pages of the empty draft, drawn at build time. */
  readonly children?: ComponentChildren;
};

export function Desk({ template: latest, sample, emptyGaps, presets, children }: Props): JSX.Element {
  const model = useMemo(() => createDraftModel(latest), [latest]);
  const unit = useMemo(createUnit, []);
  useEffect(() => {
    void model.load();
    const leave = () => model.leave();
    const hide = () => document.visibilityState === 'hidden' && model.leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [model]);
  const kept = model.kept.value;
  return (
    <div class="desk" onFocusIn={model.takePaper}>
      <div class="desk-head">
        <Toolbar model={model} unit={unit} sample={sample} emptyGaps={emptyGaps} />
        <PresetPicker model={model} presets={presets} thisYear={new Date().getFullYear()} />
        <SaveLine model={model} />
        <div class="draft-place">{kept ? <kept.parts.DraftBar keeper={kept.keeper} /> : null}</div>
        <SampleNotice model={model} sample={sample} />
      </div>
      <Form template={model.template.value} model={model} />
      <PreviewPane model={model}>{children}</PreviewPane>
    </div>
  );
}

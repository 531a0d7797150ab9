// The island: form on one side, the page as it will print on the other, one draft behind both.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Facts } from '../core/facts/fact.ts';
import type { Template } from '../core/template/template.ts';
import type { GapLinks } from '../render/preview.tsx';
import { createDraftModel, type DraftModel } from './draft-model.ts';
import { fieldId } from './field-id.ts';
import { focusField } from './focus-field.ts';
import { Form } from './form.tsx';
import { PresetPicker, type TemplatePreset } from './preset-picker.tsx';
import { SampleNotice } from './sample-notice.tsx';
import { SaveLine } from './save-line.tsx';
import { Toolbar } from './toolbar.tsx';

type Props = {
  readonly template: Template;
  readonly sample: Facts;
  readonly emptyGaps: number;
  readonly presets: readonly TemplatePreset[];
  /** The pages of the empty draft, drawn at build time. */
  readonly children?: ComponentChildren;
};

export function Desk({ template, sample, emptyGaps, presets, children }: Props): JSX.Element {
  const model = useMemo(() => createDraftModel(template), [template]);
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
  return (
    <div class="desk" onFocusIn={model.takePaper}>
      <div class="desk-head">
        <Toolbar model={model} sample={sample} emptyGaps={emptyGaps} />
        <PresetPicker model={model} presets={presets} thisYear={new Date().getFullYear()} />
        <SaveLine model={model} />
        <SampleNotice model={model} sample={sample} />
      </div>
      <Form template={template} model={model} />
      <Preview model={model}>{children}</Preview>
    </div>
  );
}

const GAP_LINKS: GapLinks = { idOf: fieldId, follow: focusField };

function Preview({ model, children }: { model: DraftModel; children: ComponentChildren }): JSX.Element {
  const paper = model.paper.value;
  const gaps = model.document.value?.gaps.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it
    <section class="preview" aria-label="预览" tabIndex={0}>
      {paper ? (
        <paper.Pages
          pages={model.pages.value ?? []}
          links={GAP_LINKS}
          draftNote={gaps ? paper.draftNote(gaps) : undefined}
        />
      ) : (
        children
      )}
    </section>
  );
}

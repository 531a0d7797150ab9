// The pane beside the form. Until the paper is there it shows the sheets of the empty draft, drawn at build time.

import type { ComponentChildren, JSX } from 'preact';
import type { DeskModel } from './create-draft-model.ts';

type Props = { readonly model: DeskModel; readonly children: ComponentChildren };

export function PreviewPane({ model, children }: Props): JSX.Element {
  const paper = model.paper.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it
    <section class="preview" aria-label="预览" tabIndex={0}>
      {paper ? <paper.Preview model={model} /> : children}
    </section>
  );
}

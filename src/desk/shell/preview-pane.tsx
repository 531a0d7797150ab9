// The pane beside the form. Until its program is there it shows the sheets of the empty draft, drawn at build time.

import type { ComponentChildren, JSX } from 'preact';
import type { DraftModel } from '../model/draft-model.ts';
import { latePrograms } from './late-programs.ts';

type Props = { readonly model: DraftModel; readonly children: ComponentChildren };

export function PreviewPane({ model, children }: Props): JSX.Element {
  const late = latePrograms.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to scroll it
    <section class="preview" aria-label="预览" tabIndex={0}>
      {late ? <late.Preview model={model} keys={late.keys} /> : children}
    </section>
  );
}

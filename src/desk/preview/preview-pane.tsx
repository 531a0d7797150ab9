// The pane beside the form: the sheets as they will print, blanks leading to their fields.

import type { ComponentChildren, JSX } from 'preact';
import type { GapLinks } from '../../render/preview.tsx';
import type { DraftModel } from '../draft-model.ts';
import { fieldId } from '../interview/field-id.ts';
import { focusField } from '../interview/focus-field.ts';

const GAP_LINKS: GapLinks = { idOf: fieldId, follow: focusField };

/** The children are the sheets of the empty draft, shown until the paper is there. */
export function PreviewPane({
  model,
  children,
}: {
  model: DraftModel;
  children: ComponentChildren;
}): JSX.Element {
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

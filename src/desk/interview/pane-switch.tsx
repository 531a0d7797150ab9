// What is looked at: the form, the preview where it has no room beside the form, or everything for checking.

import type { JSX } from 'preact';
import type { Interview, Pane } from './interview-type.ts';

const PANES: readonly { readonly pane: Pane; readonly text: string }[] = [
  { pane: 'fill', text: '填写' },
  { pane: 'preview', text: '预览' },
  { pane: 'check', text: '检查' },
];

export function PaneSwitch({ interview: { pane, checks } }: { interview: Interview }): JSX.Element {
  const found = checks.value?.counts.value?.look;
  return (
    <p class="pane-switch">
      {PANES.map((each) => (
        <button
          key={each.pane}
          type="button"
          class={`quiet to-${each.pane}`}
          aria-pressed={pane.value === each.pane}
          onClick={() => {
            pane.value = each.pane;
          }}
        >
          {each.text}
          {each.pane === 'check' && found ? `（${found}）` : null}
        </button>
      ))}
    </p>
  );
}

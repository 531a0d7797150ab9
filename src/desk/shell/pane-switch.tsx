// What is looked at: the form, the preview where it has no room beside the form, or everything for checking.

import type { JSX } from 'preact';
import type { Interview, Pane } from '../model/interview-type.ts';
import { latePrograms } from './late-programs.ts';

const PANES: readonly { readonly pane: Pane; readonly text: string }[] = [
  { pane: 'fill', text: '填写' },
  { pane: 'preview', text: '预览' },
  { pane: 'check', text: '检查' },
];

type Props = { readonly interview: Interview };

export function PaneSwitch({ interview }: Props): JSX.Element {
  const late = latePrograms.value;
  const { pane, back, checks } = interview;
  const found = checks.value?.counts.value?.look;
  return (
    <p class="pane-switch">
      {PANES.map((each) => (
        <button
          key={each.pane}
          type="button"
          class={`quiet to-${each.pane}${back.value && pane.value === 'fill' ? ' leads-back' : ''}`}
          aria-pressed={pane.value === each.pane}
          onClick={() => {
            if (late) late.turnTo(interview, each.pane);
            else pane.value = each.pane;
          }}
        >
          {each.text}
          {each.pane === 'check' && found ? `（${found}）` : null}
        </button>
      ))}
    </p>
  );
}

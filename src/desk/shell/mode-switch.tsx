// The choice between the whole form and one topic at a time.

import type { JSX } from 'preact';
import type { Interview } from '../model/interview-type.ts';
import { keepHints } from './kept-mode.ts';

const MODES = [
  { mode: 'whole', text: '整页填写' },
  { mode: 'topics', text: '逐项填写' },
] as const;

export function ModeSwitch({ interview: { mode, choose, hints } }: { interview: Interview }): JSX.Element {
  return (
    <p class="mode-switch">
      {MODES.map((each) => (
        <button
          key={each.mode}
          type="button"
          class="quiet"
          aria-pressed={mode.value === each.mode}
          onClick={() => choose(each.mode)}
        >
          {each.text}
        </button>
      ))}
      <button
        type="button"
        class="quiet apart"
        aria-pressed={hints.value === 'names'}
        onClick={() => {
          hints.value = hints.value === 'names' ? 'all' : 'names';
          keepHints(hints.value);
        }}
      >
        只看名称
      </button>
    </p>
  );
}

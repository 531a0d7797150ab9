// The way back from a field to the list of answers that led to it.

import type { JSX } from 'preact';
import type { Interview } from '../model/interview-type.ts';

export function BackButton({ interview: { back, pane } }: { interview: Interview }): JSX.Element | null {
  if (!back.value || pane.value === 'check') return null;
  return (
    <button
      type="button"
      class="back"
      onClick={() => {
        pane.value = 'check';
      }}
    >
      返回检查
    </button>
  );
}

// How much is left, in one line that is read aloud when it changes, a moment after the last key.

import type { JSX } from 'preact';
import type { Interview } from '../model/interview-type.ts';

export function ProgressLine({ interview }: { interview: Interview }): JSX.Element {
  const { model, checks, asked, said } = interview;
  const blanks = model.document.value?.gaps.length ?? asked.value.size;
  const sentence = checks.value?.line.value ?? (blanks ? `还有 ${blanks} 处待填` : '');
  return (
    <p class="progress" role="status">
      {sentence}
      {said.value ? <span class="said">{said.value}</span> : null}
    </p>
  );
}

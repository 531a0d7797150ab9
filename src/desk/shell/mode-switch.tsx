// The choice between the whole form and one topic at a time.

import type { JSX } from 'preact';
import type { Interview, LeftOut } from '../model/interview-type.ts';
import { keepLeftOut, pressedOnce } from './kept-mode.ts';

const MODES = [
  { mode: 'whole', text: '整页填写' },
  { mode: 'topics', text: '逐项填写' },
] as const;

const LESS: readonly { word: LeftOut; text: string }[] = [
  { word: 'hints', text: '只看名称' },
  { word: 'optional', text: '只看必填' },
];

export function ModeSwitch({ interview: { mode, choose, leftOut } }: { interview: Interview }): JSX.Element {
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
      {LESS.map(({ word, text }) => (
        <button
          key={word}
          type="button"
          class="quiet apart"
          aria-pressed={leftOut.value.includes(word)}
          onClick={() => {
            leftOut.value = pressedOnce(leftOut.value, word);
            keepLeftOut(leftOut.value);
          }}
        >
          {text}
        </button>
      ))}
    </p>
  );
}

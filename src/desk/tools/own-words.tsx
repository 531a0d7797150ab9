// Words of one's own beside the options of a choice that is not closed.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Keys } from '../timing/keys.ts';

type Props = {
  /** Id of the control it stands beside. */
  readonly id: string;
  readonly words: string;
  readonly keys: Keys;
  readonly onWords: (words: string) => void;
};

export function OwnWords({ id, words, keys, onWords }: Props): JSX.Element {
  const typed = useRef<string>();
  const told = useRef(onWords);
  told.current = onWords;
  const tell = useRef(() => {
    const text = typed.current;
    typed.current = undefined;
    if (text !== undefined) told.current(text);
  });
  return (
    <label class="own-words">
      其他
      <input
        id={`${id}-own`}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed.current ?? (words.trim() && words)}
        onInput={(event) => {
          typed.current = event.currentTarget.value;
          keys.tellAfterPaint(tell.current);
        }}
      />
    </label>
  );
}

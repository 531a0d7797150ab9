// Words of one's own beside the options of a list that is not closed.

import type { JSX } from 'preact';
import type { Paper } from '../../load-paper.ts';
import { useTyped } from './use-typed.ts';

type Props = {
  /** Id of the control it stands beside. */
  readonly id: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly paper: Paper | undefined;
};

export function OwnWords({ id, words, onWords, paper }: Props): JSX.Element {
  const typed = useTyped(words.trim() && words, onWords, paper);
  return (
    <label class="own-words">
      其他
      <input id={`${id}-own`} type="text" autocomplete="off" spellcheck={false} {...typed} />
    </label>
  );
}

// A box that is typed into: it holds the text until the draft is told.

import { useRef } from 'preact/hooks';
import { latePrograms } from './late-programs.ts';

type Box = { readonly value: string };
type Typed = {
  readonly value: string;
  readonly onInput: (event: { readonly currentTarget: Box }) => void;
};
type Waiting = { onText: (text: string) => void; typed: string | undefined; readonly tell: () => void };

/** `text` is what the draft holds; `onText` is called with what was typed, once the screen has shown it. */
export function useTyped(text: string, onText: (text: string) => void): Typed {
  const ref = useRef<Waiting>();
  ref.current ??= {
    onText,
    typed: undefined,
    tell() {
      const { typed } = waiting;
      waiting.typed = undefined;
      if (typed !== undefined) waiting.onText(typed);
    },
  };
  const waiting = ref.current;
  waiting.onText = onText;
  return {
    value: waiting.typed ?? text,
    onInput({ currentTarget }) {
      waiting.typed = currentTarget.value;
      const late = latePrograms.peek();
      if (late) late.keys.tellAfterPaint(waiting.tell);
      else waiting.tell();
    },
  };
}

// A box that is typed into: it holds the text until the draft is told.

import { useRef } from 'preact/hooks';
import type { Paper } from '../late/load-paper.ts';

type Box = { readonly value: string };
type Typed = {
  readonly value: string;
  readonly onInput: (event: { readonly currentTarget: Box }) => void;
};
type Hand = { onText: (text: string) => void; typed: string | undefined; readonly tell: () => void };

/** `text` is what the draft holds; `onText` is called with what was typed, once the screen has shown it. */
export function useTyped(text: string, onText: (text: string) => void, paper: Paper | undefined): Typed {
  const ref = useRef<Hand>();
  ref.current ??= {
    onText,
    typed: undefined,
    tell() {
      const { typed } = hand;
      hand.typed = undefined;
      if (typed !== undefined) hand.onText(typed);
    },
  };
  const hand = ref.current;
  hand.onText = onText;
  return {
    value: hand.typed ?? text,
    onInput({ currentTarget }) {
      hand.typed = currentTarget.value;
      if (paper) paper.tellAfterPaint(hand.tell);
      else hand.tell();
    },
  };
}

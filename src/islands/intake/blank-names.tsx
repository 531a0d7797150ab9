// Names of the vocabulary to complete with, those that can stand in one place of a line: proposed in the box, or in a list beside it.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Vocabulary } from '../../core/facts/vocabulary.ts';

const BLANK_NAMES = 'blank-names';

/** Chromium before 99 draws the arrow of such a box by a style of its own that the CSP refuses, and says so each time. */
const PROPOSES = typeof HTMLInputElement !== 'undefined' && 'showPicker' in HTMLInputElement.prototype;

/** For the box that is completed. */
export const NAMES_LIST = PROPOSES ? { list: BLANK_NAMES } : {};

type Props = { readonly words: Vocabulary };

export function BlankNames({ words }: Props): JSX.Element | null {
  return useMemo(() => (PROPOSES ? <datalist id={BLANK_NAMES}>{optionsOf(words)}</datalist> : null), [words]);
}

/** Where the box proposes nothing. */
export function ChooseName({
  words,
  onName,
}: Props & { readonly onName: (name: string) => void }): JSX.Element | null {
  const options = useMemo(() => (PROPOSES ? [] : optionsOf(words)), [words]);
  if (PROPOSES) return null;
  return (
    <select
      aria-label="从名称一览里选"
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value) onName(currentTarget.value);
      }}
    >
      <option value="">名称一览……</option>
      {options}
    </select>
  );
}

function optionsOf(words: Vocabulary): readonly JSX.Element[] {
  return [...words.values()]
    .filter(({ type }) => type !== 'rows' && type !== 'claim')
    .map(({ name }) => (
      <option key={name} value={name}>
        {name}
      </option>
    ));
}

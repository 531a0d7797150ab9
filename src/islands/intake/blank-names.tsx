// Names of the vocabulary to complete with, those that can stand in one place of a line.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Vocabulary } from '../../core/facts/vocabulary.ts';

export const BLANK_NAMES = 'blank-names';

export function BlankNames({ words }: { readonly words: Vocabulary }): JSX.Element {
  return useMemo(
    () => (
      <datalist id={BLANK_NAMES}>
        {[...words.values()]
          .filter(({ type }) => type !== 'rows' && type !== 'claim')
          .map(({ name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    ),
    [words],
  );
}

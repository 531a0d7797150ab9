// What can be done with fixed words in hand: Enter takes the first, which is what is proposed.

import type { JSX } from 'preact';
import type { FixedItem } from '../../core/intake/confirm/fixed-words.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';

type Props = {
  readonly item: FixedItem;
  /** What is typed in its box. */
  readonly words: string;
  readonly onKeep: () => void;
  readonly onBlank: () => void;
};

export function FixedActions({ item, words, onKeep, onBlank }: Props): JSX.Element {
  const typed = words !== item.text;
  const other = (label: string, act: () => void) => (
    <button type="button" class="quiet" onClick={(event) => isFirstPress(event) && act()}>
      {label}
    </button>
  );
  if (item.slip)
    return (
      <p class="actions">
        <button type="submit">{typed ? '改，下一项' : '不改，下一项'}</button>
        {typed ? other('不改', onKeep) : null}
      </p>
    );
  const proposed = item.toFill ? '改为填空处' : '保留，下一项';
  return (
    <p class="actions">
      <button type="submit">{typed ? '改好，下一项' : proposed}</button>
      {item.toFill ? other('保留', onKeep) : other('改为填空处', onBlank)}
    </p>
  );
}

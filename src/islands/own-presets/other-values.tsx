// What a preset from elsewhere carries under other names: those the vocabulary has are filled in too, the rest only kept.

import type { JSX } from 'preact';
import type { Facts } from '../../core/facts/fact.ts';
import { toldOfName } from './preset-file.ts';

type Props = {
  readonly values: Facts;
  /** Names that have a place of their own. */
  readonly shown: readonly string[];
  readonly names: readonly string[];
};

export function OtherValues({ values, shown, names }: Props): JSX.Element | null {
  const others = Object.keys(values).filter((name) => !shown.includes(name));
  const known = others.filter((name) => names.includes(name));
  if (!others.length) return null;
  return (
    <div class="field">
      {known.length ? <p>还带着：{known.join('、')}。填入时一起用。</p> : null}
      {others
        .flatMap((name) => toldOfName(name, names))
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </div>
  );
}

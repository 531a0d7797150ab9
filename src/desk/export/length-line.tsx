// How long the paper is, beside what is left to fill.

import { effect, type ReadonlySignal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Document } from '../../core/document/document.ts';
import { fixedShare } from '../../core/document/fixed-share.ts';
import type { Page } from '../../core/layout/page.ts';
import type { Keys } from '../timing/keys.ts';
import { lengthLine } from './length.ts';

type Props = {
  readonly document: ReadonlySignal<Document | undefined>;
  readonly keys: Keys;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
};

/** Of a template of one's own: its text came from a paper of somebody's, so how much of it is printed is said. */
export function OwnLengthLine(props: Props): JSX.Element | null {
  return <LengthLine {...props} own />;
}

export function LengthLine({
  keys,
  document,
  pages,
  own,
}: Props & { readonly own?: true }): JSX.Element | null {
  const line = useSignal('');
  useEffect(
    () =>
      effect(() => {
        const laid = pages.value;
        // Pages come after their document: counted once, when both are there.
        return keys.whenResting(() => {
          const filled = document.peek();
          const share = own && filled && fixedShare(filled)?.share;
          const fixed = share ? `，模板原文占 ${share}%` : '';
          line.value = filled && laid ? `${lengthLine(filled, laid)}${fixed}` : '';
        });
      }),
    [keys, document, pages, own],
  );
  return line.value ? <span class="length">{line.value}</span> : null;
}

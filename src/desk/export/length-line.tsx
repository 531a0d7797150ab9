// How long the paper is, beside what is left to fill.

import { effect, type ReadonlySignal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Document } from '../../core/document/document.ts';
import type { Page } from '../../core/layout/page.ts';
import type { Keys } from '../timing/keys.ts';
import { lengthLine } from './length.ts';

type Props = {
  readonly document: ReadonlySignal<Document | undefined>;
  readonly keys: Keys;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
};

export function LengthLine({ keys, document, pages }: Props): JSX.Element | null {
  const line = useSignal('');
  useEffect(
    () =>
      effect(() => {
        const laid = pages.value;
        // Pages come after their document: counted once, when both are there.
        return keys.whenResting(() => {
          const filled = document.peek();
          line.value = filled && laid ? lengthLine(filled, laid) : '';
        });
      }),
    [keys, document, pages],
  );
  return line.value ? <span class="length">{line.value}</span> : null;
}

// How long the paper is, beside what is left to fill.

import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Document } from '../../core/document/document.ts';
import type { Page } from '../../core/layout/page.ts';
import { lengthLine } from './length.ts';

type Props = {
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
};

export function LengthLine({ document, pages }: Props): JSX.Element | null {
  const [filled, laid] = [document.value, pages.value];
  return filled && laid ? <span class="length">{lengthLine(filled, laid)}</span> : null;
}

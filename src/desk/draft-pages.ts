// The document a draft makes and its pages, a frame behind what is typed.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { Document } from '../core/document/document.ts';
import type { Facts } from '../core/facts/fact.ts';
import type { Page } from '../core/layout/page.ts';
import type { Template } from '../core/template/template.ts';
import { afterPaint } from './after-paint.ts';
import type { Paper } from './load-paper.ts';

export type DraftPages = {
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
  /** Brings both up to the last key at once. */
  readonly flush: () => void;
};

/** Undefined as long as the paper is not there. */
export function draftPages(
  template: ReadonlySignal<Template>,
  facts: ReadonlySignal<Facts>,
  paper: ReadonlySignal<Paper | undefined>,
): DraftPages {
  const { value: shown, flush } = afterPaint(facts);
  const document = computed(() => paper.value?.fill(template.value, shown.value));
  const layOut = computed(() => paper.value?.rememberingLayOut());
  const pages = computed(() => document.value && layOut.value?.(document.value));
  return { document, pages, flush };
}

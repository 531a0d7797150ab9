// The document a draft makes and its pages, a frame behind what is typed.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { Document } from '../core/document/document.ts';
import { fill } from '../core/document/fill.ts';
import type { Facts } from '../core/facts/fact.ts';
import { rememberingLayOut } from '../core/layout/lay-out.ts';
import type { Page } from '../core/layout/page.ts';
import type { Template } from '../core/template/template.ts';
import { afterPaint } from './after-paint.ts';

export type DraftPages = {
  readonly document: ReadonlySignal<Document>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  /** Brings both up to the last key at once. */
  readonly flush: () => void;
};

export function draftPages(template: ReadonlySignal<Template>, facts: ReadonlySignal<Facts>): DraftPages {
  const { value: shown, flush } = afterPaint(facts);
  const document = computed(() => fill(template.value, shown.value));
  const layOut = rememberingLayOut();
  const pages = computed(() => layOut(document.value));
  return { document, pages, flush };
}

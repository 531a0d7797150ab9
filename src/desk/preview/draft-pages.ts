// The document a draft makes and its pages, following what is typed, each in a task of its own: a key pressed meanwhile comes first.

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Document } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import { type Facts, pathId } from '../../core/facts/fact.ts';
import { rememberingLayOut } from '../../core/layout/lay-out.ts';
import type { Page } from '../../core/layout/page.ts';
import type { Template } from '../../core/template/template.ts';
import { afterTyping } from '../timing/after-typing.ts';

export type DraftPages = {
  readonly document: ReadonlySignal<Document>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  /** Paths of the blanks the text still asks for. */
  readonly gapPaths: ReadonlySignal<ReadonlySet<string>>;
  /** Brings both up to the last key at once. */
  readonly flush: () => void;
};

/** `sinceKey` tells how many milliseconds ago the last key was. */
export function draftPages(
  template: ReadonlySignal<Template>,
  facts: ReadonlySignal<Facts>,
  sinceKey: () => number,
): DraftPages {
  const { value: shown, flush: follow } = afterTyping(facts, sinceKey);
  const document = computed(() => fill(template.value, shown.value));
  const layOut = rememberingLayOut();
  const pages = signal(layOut(document.peek()));
  let laidOut = document.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function paginate(): void {
    clearTimeout(timer);
    timer = undefined;
    if (laidOut === document.peek()) return;
    laidOut = document.peek();
    pages.value = layOut(laidOut);
  }

  effect(() => {
    document.value;
    timer ??= setTimeout(paginate);
  });
  return {
    document,
    pages,
    gapPaths: computed(() => new Set(document.value.gaps.map(({ path }) => pathId(path)))),
    flush() {
      follow();
      paginate();
    },
  };
}

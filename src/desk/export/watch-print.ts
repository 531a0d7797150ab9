// Printing the page prints the paper: by the button, by the keys, by the browser's menu. Before there is a paper, the style
// sheet for print leaves the sheets of the empty draft. With `data-print="page"` on the body the page is printed as seen.

import type { ReadonlySignal } from '@preact/signals';
import type { Document } from '../../core/document/document.ts';
import type { Page } from '../../core/layout/page.ts';
import { mountSheets } from './print-sheets.tsx';

/** What is printed of the draft, and what brings it up to the last key. */
export type Printed = {
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[] | undefined>;
  readonly flush: () => void;
};

/** Gives what ends the watch. */
export function watchPrint({ document: text, pages, flush }: Printed): () => void {
  let end: (() => void) | undefined;

  function before(): void {
    const { body } = document;
    if (end || body.dataset.print === 'page') return;
    flush();
    const [filled, laid] = [text.peek(), pages.peek()];
    if (!filled || !laid) return;
    const root = document.createElement('div');
    root.className = 'print-sheets';
    const clear = mountSheets(root, filled, laid);
    body.append(root);
    body.dataset.print = 'sheets';
    end = () => {
      clear();
      root.remove();
      delete body.dataset.print;
    };
  }

  function after(): void {
    end?.();
    end = undefined;
  }

  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

// Printing the page prints the paper: by the button, by the keys, by the browser's menu. With `data-print="page"` on the
// body the page is printed as it is seen.

import type { DraftModel } from '../draft-model.ts';

/** Gives what ends the watch. */
export function watchPrint({ paper, document: text, pages, flush }: DraftModel): () => void {
  let end: (() => void) | undefined;

  function before(): void {
    const { body } = document;
    if (end || body.dataset.print === 'page') return;
    flush();
    const root = document.createElement('div');
    root.className = 'print-sheets';
    const [parts, filled, laid] = [paper.peek(), text.peek(), pages.peek()];
    let clear: (() => void) | undefined;
    if (parts && filled && laid) clear = parts.mountSheets(root, filled, laid);
    // Nothing was filled in yet: the sheets of the empty draft stand in the page.
    else for (const sheet of document.querySelectorAll('.sheet')) root.append(sheet.cloneNode(true));
    if (!root.firstChild) return;
    body.append(root);
    body.dataset.print = 'sheets';
    end = () => {
      clear?.();
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

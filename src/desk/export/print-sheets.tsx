// The sheets as the printer takes them: drawn anew, apart from the preview and its zoom, for as long as the print lasts.

import { render } from 'preact';
import type { Document } from '../../core/document/document.ts';
import { fileName } from '../../core/document/file-name.ts';
import type { Page } from '../../core/layout/page.ts';
import { PrintedPages } from '../../render/preview.tsx';
import { draftNote } from './download.ts';

/** A draft was asked for: its sheets are marked even where nothing is left to fill. */
let asDraft = false;

export function askForPrint(draft: boolean): void {
  asDraft = draft;
  window.print();
}

/** A paper with blanks is never printed without the mark of a draft. Gives what to do after the print. */
export function mountSheets(
  root: HTMLElement,
  { title, gaps }: Document,
  pages: readonly Page[],
): () => void {
  const note = asDraft || gaps.length ? draftNote(gaps.length) : undefined;
  const before = document.title;
  render(<PrintedPages pages={pages} draftNote={note} />, root);
  // What browsers propose as the name of a PDF.
  document.title = fileName(title, 'pdf', note ? '草稿_' : '').replace(/\.pdf$/, '');
  return () => {
    asDraft = false;
    document.title = before;
    render(null, root);
  };
}

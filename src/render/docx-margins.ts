// What stands outside the text area: page numbers under it, the note of a draft above it.

import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { PAGE } from '../core/style/page.ts';

/** — 1 — in half-width 宋体 of 4号, one 字 from the outer edge (7.5). */
export function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Huiwen-pageNumber',
        alignment: side,
        indent: { [side]: PAGE.footerIndent },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

export function draftHeader(note: string): Header {
  return new Header({
    children: [new Paragraph({ style: 'Huiwen-draft', children: [new TextRun({ text: note })] })],
  });
}

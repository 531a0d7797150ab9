// Pasted HTML as tables and the text around them. Nothing in it is run or fetched: it is parsed apart from the page.

import type { Clip, ClipPart } from '../../core/sheet/clip.ts';
import { type SpanningCell, spreadCells } from '../../core/sheet/grid.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|ul|tr|table|caption)$/;
const STYLE = 'data-style';
const UNSEEN = /^(?:script|style|head|title|meta|link|template|noscript|colgroup|col)$/;

export function readHtml(html: string, repeatMerged: boolean): Clip {
  const parts: ClipPart[] = [];
  let text = '';
  const endText = () => {
    const lines = tidyLines(text);
    if (lines) parts.push({ kind: 'text', text: lines });
    text = '';
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) text += flowing(node.data);
    if (!(node instanceof HTMLElement) || isUnseen(node)) return;
    if (node instanceof HTMLTableElement && !isFrame(node)) {
      endText();
      for (const caption of node.querySelectorAll('caption')) text += `${textOf(caption)}\n`;
      endText();
      const grid = spreadCells(cellsOf(node), repeatMerged);
      if (grid.rows.length) parts.push({ kind: 'table', grid });
      return;
    }
    const name = node.localName;
    if (name === 'br') text += '\n';
    if (BLOCK.test(name) && text && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (BLOCK.test(name) || name === 'td' || name === 'th') text += '\n';
  };
  walk(new DOMParser().parseFromString(withoutStyles(html), 'text/html').body);
  endText();
  return { parts };
}

/** The page's policy refuses styles, even where nothing is shown; what they say is read under another name. */
function withoutStyles(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${STYLE}=`));
}

/** A table around others, as pages and mails are laid out: its cells are read like pages. */
function isFrame(table: HTMLTableElement): boolean {
  if (!table.querySelector('table')) return false;
  return [...table.rows].every((row) => [...row.cells].filter((cell) => cell.textContent?.trim()).length < 2);
}

function cellsOf(table: HTMLTableElement): SpanningCell[][] {
  const rows = [...table.rows].filter((row) => !isUnseen(row));
  return rows.map((row) =>
    [...row.cells].map((cell) => ({ text: textOf(cell), rowSpan: cell.rowSpan, colSpan: cell.colSpan })),
  );
}

/** Rows that a sheet hides, and the signs Word writes in front of the paragraphs of a list. */
function isUnseen(element: HTMLElement): boolean {
  if (UNSEEN.test(element.localName)) return true;
  const style = element.getAttribute(STYLE) ?? '';
  return /mso-list:\s*ignore/i.test(style) || /display:\s*none/i.test(style);
}

/** Text of a cell with its line ends; the cells of a table inside it stay apart. */
function textOf(cell: HTMLElement): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node instanceof Text) text += flowing(node.data);
    if (!(node instanceof HTMLElement) || isUnseen(node)) return;
    const name = node.localName;
    const apart = name === 'td' || name === 'th';
    if (name === 'br') text += '\n';
    if (BLOCK.test(name) && text && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (apart) text += '　';
    else if (BLOCK.test(name)) text += '\n';
  };
  for (const child of cell.childNodes) walk(child);
  return tidyLines(text);
}

/** Spaces and line ends of the source are one space, and none between two Chinese characters. */
function flowing(source: string): string {
  return source
    .replace(/[\t\n\f\r ]*[\n\r][\t\n\f\r ]*/g, '\n')
    .replace(
      /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])\n(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g,
      '',
    )
    .replace(/[\t\n\f\r ]+/g, ' ');
}

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S　]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

// The text of word/document.xml as a reader sees it: one line a paragraph, one a table row, insertions in, deletions out.

import { attributeOf, readXml } from './read-xml.ts';

export type BodyText = {
  readonly text: readonly string[];
  /** Lines of the 版记, which src/render/text.ts leaves out too. */
  readonly imprint: readonly string[];
};

/** Deleted text, formats (where w:tab is a tab stop), and the second form of a drawing that is there twice. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:tblPr', 'mc:Fallback']);
const MARKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

type Row = string[][];
type Table = { readonly rows: Row[]; floats: boolean };

/** Lines without any text are left out. A file that breaks off ends with its last whole paragraph. */
export function bodyText(xml: string): BodyText {
  const text: string[] = [];
  const imprint: string[] = [];
  const tables: Table[] = [];
  /** Open paragraphs: one inside another is that of a text box. */
  const paragraphs: string[][] = [];
  let inText = false;
  let skipped = 0;
  for (const token of readXml(xml)) {
    if (token.kind === 'text') {
      if (inText && !skipped) paragraphs.at(-1)?.push(token.text);
      continue;
    }
    const { kind, name, attributes, empty } = token;
    const opens = kind === 'open' && !empty;
    // A table hangs on the page, and not in the text, by an element of its format.
    const table = tables.at(-1);
    if (name === 'w:tblpPr' && table) table.floats = true;
    if (SKIPPED.has(name) && !empty) skipped = Math.max(0, skipped + (opens ? 1 : -1));
    if (skipped) continue;
    const mark = MARKS.get(name);
    if (mark !== undefined) {
      // A page or column that ends here does not end the paragraph.
      if (kind === 'open' && !isPageBreak(attributes)) paragraphs.at(-1)?.push(mark);
    } else if (name === 'w:t') inText = opens;
    else if (name === 'w:p' && opens) paragraphs.push([]);
    else if (name === 'w:p' && kind === 'close') endParagraph(paragraphs.pop()?.join('') ?? '');
    else if (name === 'w:tbl' && opens) tables.push({ rows: [], floats: false });
    else if (name === 'w:tbl' && kind === 'close') endTable(tables.pop());
    else if (name === 'w:tr' && opens) table?.rows.push([]);
    else if (name === 'w:tc' && opens) table?.rows.at(-1)?.push([]);
  }
  return { text: text.filter(hasText), imprint: imprint.filter(hasText) };

  function endParagraph(line: string) {
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.push(line);
    // A break inside a paragraph begins a new line, as in a document printed as text.
    else append(text, line.split('\n'));
  }

  function endTable(table: Table | undefined) {
    if (!table) return;
    const lines = table.rows.map(rowLine);
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) append(cell, lines);
    else append(isImprint(table, lines) ? imprint : text, lines);
  }
}

/** One by one: a call takes only so many arguments, and a table may have more rows. */
function append(lines: string[], more: readonly string[]) {
  for (const line of more) lines.push(line);
}

/** GB/T 9704 7.4: one cell a row, at the foot of the page, the last row ending in 印发. */
function isImprint({ rows, floats }: Table, lines: readonly string[]): boolean {
  return (
    floats &&
    rows.length <= 2 &&
    rows.every(({ length }) => length === 1) &&
    /印发\s*$/.test(lines.at(-1) ?? '')
  );
}

function rowLine(cells: Row): string {
  return cells.map((paragraphs) => paragraphs.filter(hasText).join(' ').replace(/\n/g, ' ')).join('\t');
}

function isPageBreak(attributes: string): boolean {
  const type = attributeOf(attributes, 'w:type');
  return type === 'page' || type === 'column';
}

function hasText(line: string): boolean {
  return line.trim() !== '';
}

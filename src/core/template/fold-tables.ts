// Pipe rows become tables: a header row, a line of dashes that gives the widths, then rows and sections of rows.

import type { SourcePlace } from '../source/problem.ts';
import type { Inline, Node, RowNode, SectionNode, TableColumn } from './template.ts';

type RawRow = {
  readonly kind: 'row';
  readonly cells: readonly (readonly Inline[])[];
  readonly line: number;
  readonly file?: string;
};
type Delimiter = {
  readonly kind: 'delimiter';
  readonly cells: readonly string[];
  readonly line: number;
  readonly file?: string;
};

/** A node as first read, before its tables are folded. */
export type Raw = Exclude<Node, { kind: 'section' | 'table' }> | RawRow | Delimiter | SectionNode<Raw>;

type Say = (place: SourcePlace, message: string) => void;

/** In a form a table need have no head, and the last cell of a row may be wider than its column. */
export type TableKind = 'form' | 'table';

export function foldTables(raws: readonly Raw[], kind: TableKind, say: Say): Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i];
    if (!raw) break;
    if (raw.kind === 'section') {
      nodes.push({ ...raw, children: foldTables(raw.children, kind, say) });
    } else if (raw.kind === 'delimiter') {
      if (kind === 'form') i = addTable(undefined, raw, i + 1);
      else say(raw, '表的连字符行上面缺少表头行');
    } else if (raw.kind === 'row') {
      const delimiter = raws[i + 1];
      if (delimiter?.kind !== 'delimiter') {
        say(raw, '表行不在表里：表头下面要有一行连字符，如 |---|---|');
        continue;
      }
      i = addTable(raw, delimiter, i + 2);
    } else nodes.push(raw);
  }
  return nodes;

  /** The rows from a place on; gives the place of the last. */
  function addTable(header: RawRow | undefined, delimiter: Delimiter, from: number): number {
    const rows: RowNode[] = [];
    let at = from;
    // A row with a line of dashes right under it begins the next table; after an empty line they begin one without a head.
    const begins = () => {
      const [row, dashes] = [raws[at], raws[at + 1]];
      return row?.kind === 'row' && dashes?.kind === 'delimiter' && dashes.line === row.line + 1;
    };
    for (let next = raws[at]; next && isRows(next) && !begins(); next = raws[++at]) rows.push(next);
    const { line, file } = header ?? delimiter;
    nodes.push({
      kind: 'table',
      columns: readColumns(header, delimiter, say),
      rows,
      ...(header ? {} : { headless: true as const }),
      line,
      ...(file ? { file } : {}),
    });
    checkWidth(rows, delimiter.cells.length, kind, say);
    return at - 1;
  }
}

function isRows(raw: Raw): raw is RowNode & Raw {
  if (raw.kind === 'row') return true;
  return raw.kind === 'section' && raw.children.length > 0 && raw.children.every(isRows);
}

function readColumns(header: RawRow | undefined, delimiter: Delimiter, say: Say): TableColumn[] {
  if (header && header.cells.length !== delimiter.cells.length) {
    say(delimiter, `表头有 ${header.cells.length} 列，连字符行有 ${delimiter.cells.length} 列，应当相同`);
  }
  return delimiter.cells.map((dashes, index) => {
    const title = header?.cells[index] ?? [];
    const words = title.map(wordsOf);
    if (header && words.includes(undefined)) say(header, '表头只写文字，不写 {{…}}');
    return {
      title: words.join(''),
      share: dashes.replaceAll(':', '').length,
      centered: /^:-+:$/.test(dashes),
    };
  });
}

function wordsOf(inline: Inline): string | undefined {
  if (typeof inline === 'string') return inline;
  return inline.kind === 'kept' ? inline.text : undefined;
}

function checkWidth(rows: readonly RowNode[], width: number, kind: TableKind, say: Say): void {
  for (const row of rows) {
    if (row.kind === 'section') checkWidth(row.children, width, kind, say);
    else if (kind === 'form' ? row.cells.length > width : row.cells.length !== width)
      say(row, `这一行有 ${row.cells.length} 列，表头有 ${width} 列`);
  }
}

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

export function foldTables(raws: readonly Raw[], say: Say): Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i];
    if (!raw) break;
    if (raw.kind === 'section') {
      nodes.push({ ...raw, children: foldTables(raw.children, say) });
    } else if (raw.kind === 'delimiter') {
      say(raw, '表的连字符行上面缺少表头行');
    } else if (raw.kind === 'row') {
      const delimiter = raws[i + 1];
      if (delimiter?.kind !== 'delimiter') {
        say(raw, '表行不在表里：表头下面要有一行连字符，如 |---|---|');
        continue;
      }
      const rows: RowNode[] = [];
      i += 2;
      for (let next = raws[i]; next && isRows(next); next = raws[++i]) rows.push(next);
      i -= 1;
      nodes.push({
        kind: 'table',
        columns: readColumns(raw, delimiter, say),
        rows,
        line: raw.line,
        ...(raw.file ? { file: raw.file } : {}),
      });
      checkWidth(rows, delimiter.cells.length, say);
    } else nodes.push(raw);
  }
  return nodes;
}

function isRows(raw: Raw): raw is RowNode & Raw {
  if (raw.kind === 'row') return true;
  return raw.kind === 'section' && raw.children.length > 0 && raw.children.every(isRows);
}

function readColumns(header: RawRow, delimiter: Delimiter, say: Say): TableColumn[] {
  if (header.cells.length !== delimiter.cells.length) {
    say(delimiter, `表头有 ${header.cells.length} 列，连字符行有 ${delimiter.cells.length} 列，应当相同`);
  }
  return delimiter.cells.map((dashes, index) => {
    const title = header.cells[index] ?? [];
    if (!title.every((inline) => typeof inline === 'string')) say(header, '表头只写文字，不写 {{…}}');
    return {
      title: title.filter((inline) => typeof inline === 'string').join(''),
      share: dashes.replaceAll(':', '').length,
      centered: /^:-+:$/.test(dashes),
    };
  });
}

function checkWidth(rows: readonly RowNode[], width: number, say: Say): void {
  for (const row of rows) {
    if (row.kind === 'section') checkWidth(row.children, width, say);
    else if (row.cells.length !== width) say(row, `这一行有 ${row.cells.length} 列，表头有 ${width} 列`);
  }
}

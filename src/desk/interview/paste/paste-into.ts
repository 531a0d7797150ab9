// What a paste does to a list or to rows: the new fact, and the sentence that says what was done. Nothing is dropped unsaid.

import { type Fact, isGiven } from '../../../core/facts/fact.ts';
import type { RowsType } from '../../../core/facts/field.ts';
import type { Grid } from './grid.ts';
import { placeCells } from './place-cells.ts';

export type Pasted = {
  readonly fact: Fact;
  readonly sentence: string;
  /** Texts that found no place. */
  readonly surplus: readonly string[];
  /** Row in which the pasted rows begin. */
  readonly from: number;
};

/** Rows go after the one the cursor is in; an empty one is taken for the first of them. */
export function pasteIntoRows(
  { columns }: RowsType,
  fact: Fact | undefined,
  grid: Grid,
  at: { readonly row: number; readonly column: number },
): Pasted {
  const rows = Array.isArray(fact) ? fact : [];
  const { rows: placed, surplus, skipped } = placeCells(grid.rows, columns, at.column);
  const from = isGiven(rows[at.row]) ? at.row + 1 : at.row;
  const sentence = [
    `已粘贴 ${placed.length} 行`,
    grid.merged ? `有 ${grid.merged} 处合并单元格，内容已在每行写出` : '',
    beyondSentence(grid),
    skipped.length ? `${skipped.join('、')}没有填入` : '',
    surplus.length ? `有 ${surplus.length} 行的列数多出来，多出的文字列在下面，请核对` : '',
  ];
  return {
    fact: [...rows.slice(0, from), ...placed, ...rows.slice(at.row + 1)],
    sentence: `${sentence.filter(Boolean).join('；')}。`,
    surplus,
    from,
  };
}

/** Every cell becomes an item, in reading order, in place of what was selected. */
export function pasteIntoList(
  text: string,
  grid: Grid,
  selected: { readonly start: number; readonly end: number },
): Pasted {
  const items = grid.rows.flatMap((row) => row.filter(Boolean).map((cell) => cell.replace(/\s*\n\s*/g, '')));
  const before = text.slice(0, selected.start);
  const after = text.slice(selected.end);
  const joined = [
    before,
    before && !before.endsWith('\n') ? '\n' : '',
    items.join('\n'),
    after && !after.startsWith('\n') ? '\n' : '',
    after,
  ].join('');
  return {
    fact: joined.split('\n'),
    sentence: `${[
      `已粘贴 ${items.length} 项`,
      grid.merged ? `有 ${grid.merged} 处合并单元格，内容只写一次` : '',
      beyondSentence(grid),
    ]
      .filter(Boolean)
      .join('；')}。`,
    surplus: [],
    from: 0,
  };
}

function beyondSentence({ rows, beyond }: Grid): string {
  return beyond ? `行数太多，只取了前 ${rows.length} 行，其余 ${beyond} 行请分几次粘贴` : '';
}

// Under the rows: what they hold in columns this paper does not ask for, here to be read and copied.

import type { JSX } from 'preact';
import { isGiven } from '../../core/facts/fact.ts';
import type { Column } from '../../core/facts/field.ts';
import type { Cells } from '../form/as-text.ts';
import { factText } from '../model/fact-text.ts';

/** Rows shown; the rest are counted. */
const MOST = 50;

type Props = { readonly rows: readonly Cells[]; readonly columns: readonly Column[] };

export function KeptCells({ rows, columns }: Props): JSX.Element | null {
  const asked = new Set(columns.map(({ name }) => name));
  const kept = rows.map((row) =>
    Object.entries(row).filter(([name, cell]) => !asked.has(name) && isGiven(cell)),
  );
  const names = [...new Set(kept.flatMap((cells) => cells.map(([name]) => name)))];
  const held = kept.flatMap((cells, index) => (cells.length ? [{ cells, index }] : []));
  if (!held.length) return null;
  return (
    <details class="left-facts">
      <summary>{names.map((name) => `“${name}”`).join('')}的内容这份文书不用，仍保存在草稿里</summary>
      <dl class="values">
        {held.slice(0, MOST).map(({ cells, index }) => (
          <div key={index}>
            <dt>第 {index + 1} 项</dt>
            <dd>{cells.map(([name, cell]) => `${name}：${factText(cell)}`).join('；')}</dd>
          </div>
        ))}
      </dl>
      {held.length > MOST ? <p>另有 {held.length - MOST} 项没有列出。</p> : null}
    </details>
  );
}

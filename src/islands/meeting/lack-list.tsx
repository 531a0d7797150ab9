// What a paper still lacks, and who usually knows it.

import type { JSX } from 'preact';
import type { Lack } from '../../core/meeting/paper-standing.ts';

export function LackList({ lacks }: { readonly lacks: readonly Lack[] }): JSX.Element {
  return (
    <details class="lacks">
      <summary>还缺什么（{lacks.length}）</summary>
      <ul>
        {lacks.map(({ name, columns, knows }) => (
          <li key={name}>
            {name}
            {columns.length ? `（${columns.join('、')}）` : ''}
            {knows ? <span class="meta">，{knows}知道</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

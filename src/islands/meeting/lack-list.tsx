// What a paper still lacks, each a link to its field, and who usually knows it.

import type { JSX } from 'preact';
import type { Lack } from '../../core/meeting/paper-standing.ts';
import { FieldLink } from './field-link.tsx';

type Props = { readonly meeting: string; readonly template: string; readonly lacks: readonly Lack[] };

/** So few are seen without a click. */
const FEW = 3;

export function LackList({ meeting, template, lacks }: Props): JSX.Element {
  const items = lacks.map(({ name, columns, path, knows }) => (
    <li key={name}>
      <FieldLink {...{ meeting, template, path }}>
        {name}
        {columns.length ? `（${columns.join('、')}）` : ''}
      </FieldLink>
      {knows ? <span class="meta">，{knows}知道</span> : null}
    </li>
  ));
  if (lacks.length <= FEW)
    return (
      <div class="lacks few">
        <p>还缺：</p>
        <ul>{items}</ul>
      </div>
    );
  return (
    <details class="lacks">
      <summary>还缺什么（{lacks.length}）</summary>
      <ul>{items}</ul>
    </details>
  );
}

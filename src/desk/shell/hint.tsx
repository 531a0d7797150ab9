// What to write in a field: the hint, and more quietly an example and who in the unit usually knows.

import type { JSX } from 'preact';
import type { Paper } from '../late/load-paper.ts';
import type { AskedField } from '../model/topics.ts';

type Props = { readonly field: AskedField; readonly id: string; readonly paper: Paper | undefined };

export function Hint({ field, id, paper }: Props): JSX.Element {
  const { example, knows } = field;
  const quiet = [
    example ? `示例：${paper?.tidy(field.type, example) ?? example}` : '',
    knows ? `一般由${knows}掌握` : '',
    field.type === 'list' && field.of.type !== 'choice' ? '每行一项，可以整列粘贴' : '',
    field.type === 'rows' ? '可以从 Excel 复制几行几列，粘贴到第一格' : '',
  ].filter(Boolean);
  return (
    <p class="hint" id={id}>
      {field.type === 'claim' ? field.statement : field.hint}
      {field.type === 'claim' && !paper && field.needs.length ? (
        <span class="quietly">依据：{field.needs.join('、')}</span>
      ) : null}
      {quiet.length ? <span class="quietly">{quiet.join('　')}</span> : null}
    </p>
  );
}

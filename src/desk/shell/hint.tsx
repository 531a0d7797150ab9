// What to write in a field: the hint, and more quietly an example and who in the unit usually knows.

import type { JSX } from 'preact';
import type { AskedField } from '../model/topics.ts';
import { latePrograms } from './late-programs.ts';

type Props = { readonly field: AskedField; readonly id: string };

export function Hint({ field, id }: Props): JSX.Element {
  const late = latePrograms.value;
  const { example, knows } = field;
  const quiet = [
    example ? `示例：${late?.tidy(field.type, example) ?? example}` : '',
    knows ? `一般由${knows}掌握` : '',
    field.type === 'list' && field.of.type !== 'choice' ? '每行一项，可以整列粘贴' : '',
    field.type === 'rows' ? '可以从 Excel 复制几行几列，粘贴到第一格' : '',
  ].filter(Boolean);
  return (
    <p class="hint" id={id}>
      {field.type === 'claim' ? field.statement : field.hint}
      {field.type === 'claim' && !late && field.needs.length ? (
        <span class="quietly">依据：{field.needs.join('、')}</span>
      ) : null}
      {quiet.length ? <span class="quietly">{quiet.join('　')}</span> : null}
    </p>
  );
}

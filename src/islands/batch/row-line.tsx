// One row of the batch in its table.

import type { JSX } from 'preact';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { BatchLine } from './batch-lines.ts';

type Props = {
  readonly line: BatchLine;
  readonly onLook: (button: HTMLElement) => void;
  readonly onOpen: () => void;
};

const STATE = { 可以生成: 'ready', 有提醒: 'warning', 有错误: 'wrong' } as const;
/** More are said where the row is looked at. */
const SHOWN = 20;

export function RowLine({ line, onLook, onOpen }: Props): JSX.Element {
  const { row, seen, state, problems, draft } = line;
  const [first, ...rest] = problems;
  const name = `第 ${row.row} 行`;
  return (
    <tr>
      <td>{row.row}</td>
      <td class="batch-title">{seen?.title || String(row.facts.发文机关 ?? '')}</td>
      <td>
        <span class="batch-state" data-state={state && STATE[state]}>
          {state ?? '待核对'}
        </span>
      </td>
      <td>
        {first?.message}
        {rest.length ? (
          <details>
            <summary>还有 {rest.length} 条</summary>
            <ul>
              {rest.slice(0, SHOWN).map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
              {rest.length > SHOWN ? <li>其余 {rest.length - SHOWN} 条打开填写时再看</li> : null}
            </ul>
          </details>
        ) : null}
      </td>
      <td>
        <span class="actions">
          <button
            type="button"
            class="quiet"
            aria-label={`预览 ${name}`}
            onClick={(event) => isFirstPress(event) && onLook(event.currentTarget)}
          >
            预览
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={`${draft ? '再打开' : '打开填写'} ${name}`}
            onClick={(event) => isFirstPress(event) && onOpen()}
          >
            {draft ? '再打开' : '打开填写'}
          </button>
        </span>
      </td>
    </tr>
  );
}

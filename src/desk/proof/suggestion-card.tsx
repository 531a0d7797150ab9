// One suggestion: the words around, the characters concerned marked, the reason and its source, and what can be done.

import type { JSX } from 'preact';
import type { Suggestion } from '../../core/proof/suggestions.ts';

type Props = {
  readonly text: string;
  readonly suggestion: Suggestion;
  /** Others of its rule that may be corrected with it, once one was. */
  readonly alike: number;
  readonly onCorrect: () => void;
  readonly onCorrectAll: () => void;
  readonly onPass: () => void;
  readonly onHide: () => void;
};

/** Characters shown on each side. */
const AROUND = 18;

export function SuggestionCard({ text, suggestion, alike, ...on }: Props): JSX.Element {
  const { start, end, wrong, right, why, source } = suggestion;
  // A character may be two units; more of a long text is not looked at.
  const [before = ''] = text
    .slice(Math.max(0, start - 2 * AROUND), start)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(end, end + 2 * AROUND).split('\n');
  return (
    <div class="suggestion">
      <p>
        {[...before].slice(-AROUND).join('')}
        {right === undefined ? <mark>{wrong}</mark> : <del>{wrong}</del>}
        {right === undefined ? null : <ins>{right}</ins>}
        {[...after].slice(0, AROUND).join('')}
      </p>
      <p class="source">
        {right === undefined
          ? `“${wrong}”请您核对：`
          : right
            ? `“${wrong}”应为“${right}”：`
            : `“${wrong}”应删去：`}
        {why}。{source ? `依据：${source}` : null}
      </p>
      <p class="actions">
        {right === undefined ? null : (
          <button
            type="button"
            aria-label={`改：${wrong} 改为 ${right || '（删去）'}`}
            onClick={on.onCorrect}
          >
            改
          </button>
        )}
        <button type="button" class="quiet" aria-label={`不改：${wrong}`} onClick={on.onPass}>
          不改
        </button>
        {alike > 1 && right !== undefined ? (
          <button type="button" class="quiet" onClick={on.onCorrectAll}>
            同类 {alike} 处都改
          </button>
        ) : null}
        <button type="button" class="quiet" aria-label={`不再提示这一类：${wrong}`} onClick={on.onHide}>
          不再提示这一类
        </button>
      </p>
    </div>
  );
}

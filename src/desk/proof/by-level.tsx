// Suggestions by how sure they are: what should be mended shown, the rest folded with its number.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LEVELS } from '../../core/proof/rule.ts';
import type { Suggestion } from '../../core/proof/suggestions.ts';

type Props<Found> = { readonly found: readonly Found[]; readonly card: (each: Found) => JSX.Element };

const FOLDED = { 疑似: '可能要改的', 提示: '仅供参考的' } as const;

/** Shown at a time: a page of a thousand would stand still, and those that are decided make room for the next. */
const STEP = 60;

export function ByLevel<Found extends Pick<Suggestion, 'level'>>({ found, card }: Props<Found>): JSX.Element {
  return (
    <>
      {LEVELS.map((level) => {
        const own = found.filter((each) => each.level === level);
        if (!own.length) return null;
        return level === '必改' ? (
          <Places key={level} found={own} card={card} />
        ) : (
          <details key={level}>
            <summary>
              {FOLDED[level]}（{own.length}）
            </summary>
            <Places found={own} card={card} />
          </details>
        );
      })}
    </>
  );
}

function Places<Found>({ found, card }: Props<Found>): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const shown = useSignal(STEP);
  const left = found.length - shown.value;
  useEffect(() => {
    // The button that was pressed may be gone: on with the first that came.
    if (shown.value > STEP) list.current?.children[shown.value - STEP]?.querySelector('button')?.focus();
  }, [shown.value]);
  return (
    <>
      <ol ref={list}>{found.slice(0, shown.value).map(card)}</ol>
      {left > 0 ? (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              shown.value += STEP;
            }}
          >
            再显示 {Math.min(STEP, left)} 处（还有 {left} 处）
          </button>
        </p>
      ) : null}
    </>
  );
}

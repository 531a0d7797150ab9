// The way back from 填入示例 and 清空, while there is one; the focus stays in its row whichever button goes.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isGiven } from '../../core/facts/fact.ts';
import type { DraftModel } from '../model/draft-model.ts';

type Props = { readonly model: Pick<DraftModel, 'replaced' | 'undoReplace'> };

export function UndoReplaced({ model }: Props): JSX.Element | null {
  const button = useRef<HTMLButtonElement>(null);
  const shown = isGiven(model.replaced.value);
  useLayoutEffect(() => {
    // 清空 cannot be pressed twice, and lets the focus go.
    const { activeElement, body } = document;
    if (shown && (activeElement === body || activeElement?.matches(':disabled'))) button.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <button
      type="button"
      class="quiet"
      ref={button}
      onClick={({ currentTarget }) => {
        currentTarget.parentElement?.querySelector('button')?.focus({ preventScroll: true });
        model.undoReplace();
      }}
    >
      撤销，恢复原来填的
    </button>
  );
}

// Praise in hand: a sentence to confirm, or printed as it stands, or left out; Enter makes it one to confirm.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { decideClaim, type FixedItem, mendFixed } from '../../core/intake/confirm/fixed-words.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { IntakeModel } from './intake-model.ts';

type Props = { readonly item: FixedItem; readonly model: IntakeModel };

export function ClaimEditor({ item, model }: Props): JSX.Element {
  const right = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    right.current?.focus({ preventScroll: true });
    right.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [item.id]);
  const decide = (print: boolean) => model.decide((open, now) => decideClaim(open, now, item.id, print));
  return (
    <form
      class="intake-item"
      aria-label={`固定文字：${item.text}`}
      onSubmit={(event) => {
        event.preventDefault();
        decide(false);
      }}
    >
      <p class="intake-context">
        <mark>{item.text.replace(/^[，、；]|[，；。]$/g, '')}</mark>
        {item.places.length > 1 ? `，${item.places.length} 处` : ''}
      </p>
      <p class="hint">{item.why}</p>
      <p class="actions">
        <button type="submit" ref={right}>
          改为声明，下一项
        </button>
        <button type="button" class="quiet" onClick={(event) => isFirstPress(event) && decide(true)}>
          照印
        </button>
        <button
          type="button"
          class="quiet"
          onClick={(event) =>
            isFirstPress(event) && model.decide((open, now) => mendFixed(open, now, item.id, ''))
          }
        >
          删去
        </button>
      </p>
    </form>
  );
}

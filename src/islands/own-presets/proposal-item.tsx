// Something in the notice that looks like a part of a preset: shown as it would be taken, and taken only at a press.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Proposal, ProposedName } from '../../core/notice/proposal.ts';
import { type EditedPreset, replaces } from './edited-preset.ts';

type Props = {
  readonly proposal: Proposal;
  readonly edited: EditedPreset;
  readonly onTake: (names: readonly ProposedName[], items: readonly string[]) => void;
  /** Shows its place in the notice. */
  readonly onShow: () => void;
  readonly onDismiss: () => void;
};

export function ProposalItem({ proposal, edited, onTake, onShow, onDismiss }: Props): JSX.Element {
  const { names, items, from } = proposal;
  const left = useSignal<ReadonlySet<string>>(new Set());
  const title = `proposal-${from}-${names[0]}`;
  const chosen = items.filter((item) => !left.value.has(item));
  const about = `${names.join('或者')}：${items[0]?.slice(0, 12)}`;
  return (
    <li class="proposal" aria-labelledby={title}>
      <h4 id={title}>像是{names.join('，或者')}</h4>
      {items.length === 1 ? (
        <p>{items[0]}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={!left.value.has(item)}
                  onChange={({ currentTarget: { checked } }) => {
                    const next = new Set(left.peek());
                    if (checked) next.delete(item);
                    else next.add(item);
                    left.value = next;
                  }}
                />
                {item}
              </label>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {names.map((name) => (
          <button
            type="button"
            key={name}
            disabled={!chosen.length}
            aria-label={`用作${name}：${items[0]?.slice(0, 12)}`}
            onClick={() => onTake([name], chosen)}
          >
            用作{name}
            {replaces(edited, name, chosen) ? '（换掉已填的）' : ''}
          </button>
        ))}
        {names.includes('班子对照方面') ? (
          <button
            type="button"
            disabled={!chosen.length}
            aria-label={`班子和个人都用：${items[0]?.slice(0, 12)}`}
            onClick={() => onTake(names, chosen)}
          >
            班子和个人都用
          </button>
        ) : null}
        <button type="button" class="quiet" aria-label={`看原文，${about}`} onClick={onShow}>
          看原文
        </button>
        <button type="button" class="quiet" aria-label={`不用，${about}`} onClick={onDismiss}>
          不用
        </button>
      </p>
    </li>
  );
}

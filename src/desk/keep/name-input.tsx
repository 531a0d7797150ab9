// The name of the draft on the desk, kept with every key: redrawing the bar must not take away what is being typed.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { automaticName, draftName } from '../../storage/draft-name.ts';
import { rename } from './draft-actions.ts';
import type { Keeper } from './keeper-type.ts';

export function NameInput({ keeper }: { keeper: Keeper }): JSX.Element {
  const { head, facts } = keeper.state;
  // A space at the end belongs to what is being typed, not to the name.
  const typed = useSignal<string | undefined>(undefined);
  const { mark = '' } = head.value;
  const shown = mark || automaticName(facts.value) ? draftName({ name: '', mark, facts: facts.value }) : '';
  return (
    <label class="draft-name">
      草稿名称
      <input
        type="text"
        maxLength={60}
        value={typed.value ?? head.value.name}
        placeholder={shown || '不填就用年度和机关'}
        onInput={({ currentTarget: { value } }) => {
          typed.value = value;
          rename(keeper, value);
        }}
        onBlur={() => {
          typed.value = undefined;
        }}
      />
    </label>
  );
}

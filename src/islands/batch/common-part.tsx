// What is the same in all rows, such as the notice from above: taken from a meeting, so that the sheet needs no columns for it.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BatchModel } from './batch-model.ts';
import { type Giver, givers } from './given-facts.ts';
import { GiverSelect, NO_GIVER } from './giver-select.tsx';

export function CommonPart({ model }: { readonly model: BatchModel }): JSX.Element | null {
  const all = useSignal<readonly Giver[]>([]);
  const wanted = useSignal(NO_GIVER);
  useEffect(() => {
    void givers().then((found) => {
      all.value = found;
    });
  }, [all]);
  if (!all.value.length || !model.setting.value) return null;
  return (
    <GiverSelect
      id="batch-common"
      label="各行都一样、表里没有列的内容，取自"
      givers={all.value}
      value={wanted.value}
      onChoose={(id) => {
        wanted.value = id;
        const giver = all.peek().find((each) => each.id === id);
        void model.give(giver?.factsFor ?? (() => ({})));
      }}
    />
  );
}

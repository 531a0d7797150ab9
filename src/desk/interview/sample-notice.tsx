// Nothing left over: as long as a field still holds the sample's invented value, the desk says so and leads to it.

import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Facts } from '../../core/facts/fact.ts';
import type { DraftModel } from '../draft-model.ts';
import { fieldId } from './field-id.ts';
import { focusField } from './focus-field.ts';

type Props = { readonly model: DraftModel; readonly sample: Facts };

export function SampleNotice({ model, sample }: Props): JSX.Element | null {
  const left = useComputed(() => sampleNames(model.facts.value, sample)).value;
  const [first] = left;
  if (first === undefined) return null;
  return (
    <p class="sample-notice">
      有 {left.length} 项内容与示例相同，是虚构的，请逐项改成本单位的情况：
      <button type="button" class="quiet" onClick={() => focusField(fieldId(first))}>
        到第一项（{first}）
      </button>
    </p>
  );
}

/** Names of the fields whose typed value is the sample's. Ticks and choices are left out: they are often rightly the same. */
function sampleNames(facts: Facts, sample: Facts): string[] {
  return Object.entries(facts)
    .filter(
      ([name, fact]) => typeof fact !== 'boolean' && JSON.stringify(fact) === JSON.stringify(sample[name]),
    )
    .map(([name]) => name);
}

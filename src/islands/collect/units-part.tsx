// The list of branches that are to hand something back.

import type { JSX } from 'preact';
import type { CollectModel } from './collect-model.ts';

export function UnitsPart({ model }: { readonly model: CollectModel }): JSX.Element {
  return (
    <>
      <h2>一、应交的党支部</h2>
      <p class="field-box">
        <label for="collect-units">一行一个，可以从表格里粘贴；不填也行，只是说不出谁没有交</label>
        <textarea
          id="collect-units"
          rows={4}
          spellcheck={false}
          defaultValue={model.expected.peek().join('\n')}
          onInput={({ currentTarget }) => model.expect(unitsIn(currentTarget.value))}
        />
      </p>
    </>
  );
}

function unitsIn(text: string): readonly string[] {
  const names = text.split(/[\n\t、，,；;]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

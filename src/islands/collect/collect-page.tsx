// The page 收各支部材料: who is expected, the files that came back, what they say side by side, and the papers made of them.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { BranchTable } from './branch-table.tsx';
import { createCollectModel } from './collect-model.ts';
import { FilesPart } from './files-part.tsx';
import { OutPart } from './out-part.tsx';
import type { PublishedRollUps } from './published-roll-ups.ts';
import { UnitsPart } from './units-part.tsx';

export function CollectPage({ published }: { readonly published: PublishedRollUps }): JSX.Element {
  const model = useMemo(() => createCollectModel(published), [published]);
  const collected = model.collected.value;
  return (
    <div class="collect-page form" translate={false}>
      <UnitsPart model={model} />
      <FilesPart model={model} />
      {collected ? <BranchTable model={model} collected={collected} /> : null}
      {collected ? <OutPart model={model} collected={collected} published={published} /> : null}
    </div>
  );
}

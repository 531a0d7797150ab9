// The list of branches that are to hand something back.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { unitsIn } from '../../storage/expected-units.ts';
import type { CollectModel } from './collect-model.ts';
import { saveBranchBook } from './save-branch-book.ts';

export function UnitsPart({ model }: { readonly model: CollectModel }): JSX.Element {
  const said = useSignal('');
  return (
    <>
      <h2>一、应交的党支部</h2>
      {model.kits.length ? (
        <p class="field-box">
          <label for="collect-kit">收的是哪一次下发的</label>{' '}
          <select
            id="collect-kit"
            value={model.kit.value}
            onChange={({ currentTarget }) => {
              model.kit.value = currentTarget.value;
            }}
          >
            {model.kits.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">哪一次的都收</option>
          </select>
        </p>
      ) : null}
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
      <p class="actions">
        <button
          type="button"
          class="quiet"
          onClick={async (event) => {
            if (isFirstPress(event)) said.value = await saveBranchBook(model);
          }}
        >
          下载填报表
        </button>
      </p>
      <p>
        发给各支部填，填好的放进下面；支部在本站写了组织生活会报告的，交报告的 Word
        文件也行，不用另填。要支部写成报告、又不联网的，做一个<a href="../issue/">下发包</a>。
      </p>
      <p role="status">{said.value}</p>
    </>
  );
}

// A draft so large that the page would stand still: said before it is opened, and opened only when that is wished.

import type { JSX } from 'preact';
import { draftName } from '../../storage/draft-name.ts';
import type { Keeper } from './keeper-type.ts';

export function TooMuch({ keeper }: { readonly keeper: Keeper }): JSX.Element | null {
  const draft = keeper.tooMuch.value;
  if (!draft) return null;
  const openAllTheSame = async () => {
    if (!(await keeper.save())) return;
    keeper.begin();
    await keeper.open(draft);
  };
  return (
    <div role="status">
      <p class="wrong">
        草稿“{draftName(draft)}”超过 5
        万项内容，打开要等很久，浏览器可能停住，先没有打开，这里是空白的一份。它没有改动，可以到“我的草稿”导出备份，或者恢复较早的版本。
      </p>
      <p class="actions">
        <button type="button" onClick={openAllTheSame}>
          仍然打开
        </button>
      </p>
    </div>
  );
}

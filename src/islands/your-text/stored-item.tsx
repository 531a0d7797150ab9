// One thing that is stored: what it is, and on request what it says.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { printMoment } from '../../desk/keep/print-moment.ts';
import { draftName } from '../../storage/draft-name.ts';
import { readStored, type Stored } from '../../storage/stored.ts';

export function StoredItem({ stored }: { readonly stored: Stored }): JSX.Element {
  /** Nothing of it stands in the page until it is opened. */
  const text = useSignal('');
  async function show(open: boolean) {
    text.value = open ? '正在读取……' : '';
    if (open) text.value = await readStored(stored).catch(() => '读不出来，可能刚被清除。');
  }
  return (
    <li>
      <details onToggle={(event) => show(event.currentTarget.open)}>
        <summary>{titleOf(stored)}</summary>
        {text.value ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls by keyboard.
          <pre class="stored-text" tabIndex={0}>
            {text.value}
          </pre>
        ) : null}
      </details>
    </li>
  );
}

function titleOf({ kind, key, draft }: Stored): string {
  const name = draft ? `“${draftName(draft)}”` : '读不出名称的一份';
  switch (kind) {
    case 'draft':
      return `草稿：${name}${draft ? `，${printMoment(draft.savedAt)}保存` : ''}`;
    case 'versions':
      return `历史版本：${name}`;
    case 'discarded':
      return `最近删除的草稿：${name}`;
    case 'template':
      return `草稿所用的模板：${key.slice('template:'.length)}`;
    case 'profile':
      return '单位信息';
    case 'preset':
      return '自己的预设';
    case 'own template':
      return '自己的模板';
    case 'intake':
      return '没有做完的范文';
    case 'typeset':
      return '“只排版”页里的一份';
    case 'order':
      return '草稿写入的先后（只有次数和日期，没有文字）';
    case 'unsaved':
      return '最近键入、还没写完的内容';
    case 'choice':
      return `填写方式、预览大小一类的选择：${key}`;
  }
}

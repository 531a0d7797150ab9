// One thing that is stored: what it is, and on request what it says.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { readStored, type Stored } from '../../storage/stored.ts';
import { storedTitle } from './stored-title.ts';

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
        <summary>{storedTitle(stored)}</summary>
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

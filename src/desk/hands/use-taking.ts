// A file of 会文 that is chosen on a page or dropped there, and what is to be said of it.

import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useOwnFile } from '../../file-drop/own-file.ts';
import type { OwnFile } from '../../storage/own-file.ts';
import { textOfOwnFile } from './own-file-button.tsx';

type Taking = {
  readonly told: ReadonlySignal<readonly string[]>;
  readonly take: (file: File) => Promise<void>;
};

/** `takeText` gives the sentences to be told. */
export function useTaking(
  kind: string,
  of: OwnFile,
  takeText: (text: string) => Promise<readonly string[]>,
): Taking {
  const told = useSignal<readonly string[]>([]);
  async function take(file: File): Promise<void> {
    told.value = [];
    const read = await textOfOwnFile(of, file);
    told.value = 'text' in read ? await takeText(read.text) : [read.sentence];
  }
  useOwnFile(kind, take);
  return { told, take };
}

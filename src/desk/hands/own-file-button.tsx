// Takes in a file of 会文 by hand: the button that looks like the others, and the text of what was chosen.

import type { ComponentChildren, JSX } from 'preact';
import { type OwnFile, refuseLarge } from '../../storage/own-file.ts';

type Props = { readonly take: (file: File) => Promise<unknown>; readonly children: ComponentChildren };

export function OwnFileButton({ take, children }: Props): JSX.Element {
  return (
    <label class="button file-button">
      {children}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file)
            void take(file).finally(() => {
              // The same file can be chosen again.
              currentTarget.value = '';
            });
        }}
      />
    </label>
  );
}

/** Never rejects. */
export async function textOfOwnFile(
  of: OwnFile,
  file: File,
): Promise<{ readonly text: string } | { readonly sentence: string }> {
  const sentence = refuseLarge(of, file.size);
  if (sentence) return { sentence };
  try {
    return { text: await file.text() };
  } catch {
    return { sentence: '这个文件打不开，可能被别的程序占用或者已经删除。请重新选一次。' };
  }
}

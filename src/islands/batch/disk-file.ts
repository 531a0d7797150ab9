// A file on the disk to write into piece by piece, where the browser lets the user choose one.

import type { DiskFile } from './keep-zips.ts';

type Picker = (options: { readonly suggestedName: string }) => Promise<{
  readonly createWritable: () => Promise<DiskFile>;
}>;

/** Young browsers have it, and only on pages that came safely. */
function picker(): Picker | undefined {
  const found: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
  return typeof found === 'function' ? (found as Picker) : undefined;
}

export function mayWriteToDisk(): boolean {
  return picker() !== undefined;
}

/** Undefined where the user chose none. Rejects with a sentence where the file cannot be written. */
export async function openDiskFile(name: string): Promise<DiskFile | undefined> {
  try {
    // Called as the window's own.
    const handle = await picker()?.call(globalThis, { suggestedName: name });
    return await handle?.createWritable();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw new Error('这个文件写不进去，请换一个地方，或者用“生成”');
  }
}

// The kit a branch was given: inside the file this page is, or inside one that is chosen.

import { KIT_ID, kitIn } from '../../core/kit/kit-in-page.ts';
import { type ReadKit, readKit } from '../../core/kit/read-kit.ts';

const MB = 1024 * 1024;
const MOST = 20 * MB;

/** Undefined where the page holds none. */
export function kitOfPage(): ReadKit | undefined {
  const text = document.getElementById(KIT_ID)?.textContent;
  return text ? readKit(text) : undefined;
}

/** Never rejects. */
export async function kitOfFile(file: Blob & { readonly name: string }): Promise<ReadKit> {
  if (file.size > MOST) return { refused: `“${file.name}”太大，不是下发包里的 huiwen.html。` };
  const text = await file.text().catch(() => undefined);
  if (text === undefined)
    return { refused: `“${file.name}”读不出来，可能正被别的程序占用。请关闭它，再选一次。` };
  const kit = kitIn(text);
  return kit === undefined
    ? { refused: `“${file.name}”里没有下发包。请解开下发的压缩包，选里面的 huiwen.html。` }
    : readKit(kit);
}

// Files let go over a page, as from a folder.
import type { Page } from 'playwright-core';

type Dropped = { readonly name: string; readonly bytes: Uint8Array };

export async function dropFiles(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const at = { dataTransfer, bubbles: true, cancelable: true };
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', at));
  }, encoded);
}

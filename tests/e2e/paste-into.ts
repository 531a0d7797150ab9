// Pastes as the clipboard of a computer holds them.
import type { Page } from 'playwright-core';

export type Clip = { readonly 'text/plain': string; readonly 'text/html'?: string };

/** Pastes as a spreadsheet or Word would have it, into what the cursor is in; does not wait for any program. */
export async function pasteNow(page: Page, clip: Clip): Promise<void> {
  await page.evaluate((entries) => {
    const data = new DataTransfer();
    for (const [type, text] of entries) data.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, Object.entries(clip));
}

/** By the real clipboard and the keys for it. */
export async function pasteByKey(page: Page, clip: Clip): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (entries) => {
    const blobs = entries.map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, Object.entries(clip));
  await page.keyboard.press('Control+v');
}

// Two kinds of text onto the clipboard at once. A copy event takes the HTML as it is, also where the page was not fetched
// over https; the newer way is second, because older browsers strip from its HTML what only Word understands.

export type Copied = { readonly html?: string; readonly text: string };

/** False where the browser allows neither way. */
export async function putOnClipboard(content: Copied): Promise<boolean> {
  return copyByEvent(content) || copyByApi(content);
}

function copyByEvent(content: Copied): boolean {
  let heard = false;
  const listen = (event: ClipboardEvent) => {
    heard = setData(event, content);
  };
  document.addEventListener('copy', listen, true);
  try {
    return document.execCommand('copy') && heard;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', listen, true);
  }
}

/** Puts the content into a copy the user or the page began. */
export function setData(event: ClipboardEvent, { html, text }: Copied): boolean {
  if (!event.clipboardData) return false;
  event.clipboardData.setData('text/plain', text);
  if (html !== undefined) event.clipboardData.setData('text/html', html);
  event.preventDefault();
  event.stopPropagation();
  return true;
}

async function copyByApi({ html, text }: Copied): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', html),
          'text/plain': blob('text/plain', text),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}

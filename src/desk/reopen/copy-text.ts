// Plain text to the clipboard, also on plain http, where the asynchronous clipboard is absent.

export function copyText(text: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  if (!document.execCommand('copy')) {
    document.removeEventListener('copy', put);
    void navigator.clipboard?.writeText(text).catch(() => undefined);
  }
}

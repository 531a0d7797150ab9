// A file dropped anywhere, or chosen where a page offers it, is opened by the site and not by the browser.

/** Opens a file given to this page. */
export async function give(file: File): Promise<void> {
  // Not `{ dropFile }`: Vite wraps that twice.
  const part = await import('./drop-file.ts');
  await part.dropFile(file);
}

export function watchFiles(): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    void give(file);
  });
}

/** The input of a page that offers to open a file. */
export function watchInput(input: HTMLInputElement): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void give(file);
  });
}

// What a page says of the single file, its size and its checksum, is known only when the file is written.

type State = { readonly size: number; readonly sum: string };

/** Fills `<… data-file="size">` and `<… data-file="sha-256">`. */
export function stateFile(html: string, { size, sum }: State): string {
  return html
    .replace(/(<\w+ data-file="size">)[^<]*/g, `$1${(size / 1e6).toFixed(2)} MB（${size} 字节）`)
    .replace(/(<\w+ data-file="sha-256">)[^<]*/g, `$1${sum}`);
}

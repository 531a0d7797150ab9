// One line of template text, told apart by its first marks.

export type SourceLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly hashes: number; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly inverted: boolean }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'partial'; readonly name: string }
  | { readonly kind: 'delimiter'; readonly cells: readonly string[] }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

const TAG_ALONE = /^\{\{\s*([#^/>])\s*([^{}]*?)\s*\}\}$/;

export function readLine(raw: string): SourceLine {
  const text = raw.trim();
  if (!text) return { kind: 'blank' };
  const tag = TAG_ALONE.exec(text);
  if (tag) {
    const [, mark, name = ''] = tag;
    if (mark === '>') return { kind: 'partial', name };
    if (mark === '/') return { kind: 'close', tag: name };
    return { kind: 'open', tag: name, inverted: mark === '^' };
  }
  const heading = /^(#+)\s*(.*)$/.exec(text);
  if (heading) return { kind: 'heading', hashes: heading[1]?.length ?? 0, text: heading[2] ?? '' };
  if (text.startsWith('|')) {
    const cells = text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    return { kind: cells.every((cell) => /^:?-+:?$/.test(cell)) ? 'delimiter' : 'row', cells };
  }
  return { kind: 'text', text };
}

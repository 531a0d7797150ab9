// The text of word/document.xml as a reader sees it: one line a paragraph, one a table row, insertions in, deletions out.

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** A tag, or text up to the next tag. Tags of attributes with `>` inside do not occur: XML writers escape it. */
const TOKEN = /<(\/?)([\w.:-]+)[^<>]*?(\/?)>|[^<]+|</g;
/** Elements whose text is no part of the running text: deletions, and the older of two forms of one drawing. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:txbxContent']);
const BREAKS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' };

/** Lines without any text are left out. */
export function bodyText(xml: string): readonly string[] {
  const lines: string[] = [];
  /** Cells of the row being read, one list a nested table; each cell's paragraphs so far. */
  const rows: string[][][] = [];
  let paragraph = '';
  let inText = false;
  let skipping = 0;
  let inTabs = false;
  for (const { 0: token, 1: closing, 2: name, 3: empty } of xml.matchAll(TOKEN)) {
    if (name === undefined) {
      if (inText && !skipping) paragraph += decode(token);
      continue;
    }
    const opens = !closing && !empty;
    if (SKIPPED.has(name) && !empty) skipping += opens ? 1 : -1;
    if (skipping) continue;
    switch (name) {
      case 'w:t':
        inText = opens;
        break;
      case 'w:tabs':
        // Here w:tab is a tab stop.
        inTabs = opens;
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (!closing && !inTabs) paragraph += BREAKS[name] ?? '';
        break;
      case 'w:noBreakHyphen':
        if (!closing) paragraph += '-';
        break;
      case 'w:p':
        if (opens) paragraph = '';
        else {
          const cell = rows.at(-1)?.at(-1);
          if (cell) cell.push(paragraph);
          else lines.push(paragraph);
          paragraph = '';
        }
        break;
      case 'w:tr':
        if (opens) rows.push([]);
        else lines.push(rowLine(rows.pop() ?? []));
        break;
      case 'w:tc':
        if (opens) rows.at(-1)?.push([]);
        break;
    }
  }
  return lines.filter((line) => line.trim());
}

function rowLine(cells: readonly (readonly string[])[]): string {
  return cells.map((paragraphs) => paragraphs.filter(Boolean).join(' ').replace(/\n/g, ' ')).join('\t');
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

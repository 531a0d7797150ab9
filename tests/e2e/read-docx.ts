// Reads a .docx back without the library that wrote it: its parts, and its text in the form of src/render/text.ts.
import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** Every XML part by its path in the package. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function partOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes)[path];
  if (part === undefined) throw new Error(`${path} is not in the file`);
  return part;
}

function paragraphText(xml: string): string {
  const marks = xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)(?:\s[^>]*)?\/>/g);
  return [...marks]
    .map(([, text, mark]) => (mark ? (mark === 'tab' ? '\t' : '\n') : decode(text ?? '')))
    .join('');
}

function paragraphsIn(xml: string): string[] {
  const paragraphs = xml.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, '').match(/<w:p(?:\s[^>]*)?>[\s\S]*?<\/w:p>/g);
  return (paragraphs ?? []).map(paragraphText);
}

function tableText(xml: string): string {
  const rows = xml.match(/<w:tr(?:\s[^>]*)?>[\s\S]*?<\/w:tr>/g) ?? [];
  const cells = (row: string) => row.match(/<w:tc(?:\s[^>]*)?>[\s\S]*?<\/w:tc>/g) ?? [];
  return rows
    .map((row) =>
      cells(row)
        .map((cell) => paragraphsIn(cell).join(' '))
        .join('\t'),
    )
    .join('\n');
}

/** One paragraph a line, tables as tab-separated rows; the empty paragraph Word wants after a last table is no line. */
export function docxText(bytes: Uint8Array): string {
  const body = partOf(bytes, 'word/document.xml').replace(/<w:p\s[^>]*\/>|<w:p\/>/g, '<w:p></w:p>');
  const pieces = body.split(/(<w:tbl>[\s\S]*?<\/w:tbl>)/);
  const lines = pieces.map((piece) =>
    piece.startsWith('<w:tbl>') ? [tableText(piece)] : paragraphsIn(piece),
  );
  const end = lines.at(-1);
  if (lines.length > 1 && end?.length === 1 && end[0] === '') lines.pop();
  return lines.flat().join('\n');
}

// A .docx written by hand, part by part, with what other programs put in and ours does not.
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts below word/ by their names, as what stands within their root; `body` is what stands in the body. */
export function docxBytes(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  {
    links = '',
    more = {},
  }: { readonly links?: string; readonly more?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const packaged = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const rel = (type: string, target: string) =>
    `<Relationship Id="${target}" Type="${RELS}/${type}" Target="${target}"/>`;
  const rooted = (name: string, inside: string) => `<w:${name} xmlns:w="${MAIN}">${inside}</w:${name}>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': packaged(rel('officeDocument', 'word/document.xml')),
    'word/document.xml': rooted('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': packaged(
      Object.keys(parts)
        .map((name) => rel(name, `${name}.xml`))
        .join('') + links,
    ),
    ...more,
  };
  for (const [name, inside] of Object.entries(parts))
    files[`word/${name}.xml`] = rooted(name === 'header' ? 'hdr' : name, inside);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const para = (inside: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
export const list = (inside: string, id: number, level = 0) =>
  para(run(inside), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);

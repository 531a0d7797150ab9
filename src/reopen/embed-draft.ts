// Puts a draft into its own .docx, twice: as a document property and as a custom XML part, since programs keep one or the other.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type EmbeddedDraft, writeNote } from './facts-note.ts';

export const PROPERTY = '会文填写内容';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const ITEM_ID = '{6B0F5C1E-3C0D-4F55-9E41-2D5B6D0A9C17}';

/** `day` (YYYY-MM-DD) is the time stamp of every entry, so that equal papers make equal files. */
export function embedDraft(docx: Uint8Array, draft: EmbeddedDraft, day: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const note = writeNote(draft);
  const change = (path: string, edit: (xml: string) => string) => {
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  };
  parts['docProps/custom.xml'] = strToU8(propertyXml(note));
  parts['customXml/item1.xml'] = strToU8(`${XML}<draft xmlns="urn:huiwen:draft">${note}</draft>`);
  parts['customXml/itemProps1.xml'] = strToU8(itemPropertiesXml());
  parts['customXml/_rels/item1.xml.rels'] = strToU8(
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  change('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/></Types>',
    ),
  );
  change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdDraft" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  return zipSync(parts, { mtime: `${day}T00:00:00` });
}

function propertyXml(note: string): string {
  return `${XML}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PROPERTY}"><vt:lpwstr>${note}</vt:lpwstr></property></Properties>`;
}

function itemPropertiesXml(): string {
  return `${XML}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:huiwen:draft"/></ds:schemaRefs></ds:datastoreItem>`;
}

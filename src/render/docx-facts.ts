// The facts inside the .docx, twice: as document properties and as a custom XML part. Some program drops each.

import type { Document as DocxDocument } from 'docx';
import { type Carried, sealFacts } from '../core/facts/sealed-facts.ts';

type Part = { readonly path: string; readonly data: string };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACE = 'urn:huiwen:facts';
/** ECMA-376 part 1, 22.3: the id of properties that users name. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Names our part among others; the same in every file, so that equal papers make equal files. */
const ITEM_ID = '{7C1E5B0A-3C53-4E0B-9C55-6A1D4D2F8B31}';
/** Word's own dialog takes 255 characters for a property. */
const PIECE = /.{1,255}/g;

/** Tells the package of the part; to be called once for a file, before it is packed. */
export function declareFacts(file: DocxDocument): void {
  file.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    '/customXml/itemProps1.xml',
  );
  file.Document.Relationships.addRelationship(
    'Facts',
    `${OFFICE}/relationships/customXml`,
    '../customXml/item1.xml',
  );
}

/** The parts to be packed in place of, or beside, those of `docx`. */
export function factsParts(carried: Carried): readonly Part[] {
  const line = sealFacts(carried);
  return [
    { path: 'docProps/custom.xml', data: propertiesXml(line) },
    { path: 'customXml/item1.xml', data: `${HEAD}<facts xmlns="${NAMESPACE}">${line}</facts>` },
    { path: 'customXml/itemProps1.xml', data: itemPropertiesXml() },
    { path: 'customXml/_rels/item1.xml.rels', data: itemRelationshipsXml() },
  ];
}

function propertiesXml(line: string): string {
  const pieces = line.match(PIECE) ?? [];
  const property = (piece: string, index: number) =>
    `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="Huiwen${index + 1}"><vt:lpwstr>${piece}</vt:lpwstr></property>`;
  return [
    HEAD,
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">`,
    ...pieces.map(property),
    '</Properties>',
  ].join('');
}

function itemPropertiesXml(): string {
  return [
    HEAD,
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml">`,
    `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  ].join('');
}

function itemRelationshipsXml(): string {
  const type = `${OFFICE}/relationships/customXmlProps`;
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${type}" Target="itemProps1.xml"/></Relationships>`;
}

// The facts inside the .docx, twice: as document properties and as a custom XML part. Some program drops each.

import { type Carried, sealFacts } from '../core/facts/sealed-facts.ts';
import { HEADER, type XmlPart } from './docx-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OVERRIDE = 'application/vnd.openxmlformats-officedocument';
const NAMESPACE = 'urn:huiwen:facts';
/** ECMA-376 part 1, 22.3: the id of properties that users name. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Names our part among others; the same in every file, so that equal papers make equal files. */
const ITEM_ID = '{7C1E5B0A-3C53-4E0B-9C55-6A1D4D2F8B31}';
/** Word's own dialog takes 255 characters for a property. */
const PIECE = /.{1,255}/g;

/** What is the same whatever the facts are: more parts, and the lines that tell the package of all of them. */
export const FACTS_FRAME = {
  parts: [
    { path: 'customXml/itemProps1.xml', xml: itemPropertiesXml() },
    { path: 'customXml/_rels/item1.xml.rels', xml: itemRelationshipsXml() },
  ],
  lines: {
    '[Content_Types].xml':
      `<Override ContentType="${OVERRIDE}.custom-properties+xml" PartName="/docProps/custom.xml"/>` +
      `<Override ContentType="${OVERRIDE}.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/>`,
    '_rels/.rels': `<Relationship Id="rIdFacts" Type="${OFFICE}/relationships/custom-properties" Target="docProps/custom.xml"/>`,
    'word/_rels/document.xml.rels': `<Relationship Id="rIdFacts" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  },
} as const;

export const FACTS_PATHS = ['docProps/custom.xml', 'customXml/item1.xml'] as const;

export function factsParts(carried: Carried): readonly XmlPart[] {
  const line = sealFacts(carried);
  const [properties, item] = FACTS_PATHS;
  return [
    { path: properties, xml: propertiesXml(line) },
    { path: item, xml: `${HEADER}<facts xmlns="${NAMESPACE}">${line}</facts>` },
  ];
}

function propertiesXml(line: string): string {
  const pieces = line.match(PIECE) ?? [];
  const property = (piece: string, index: number) =>
    `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="Huiwen${index + 1}"><vt:lpwstr>${piece}</vt:lpwstr></property>`;
  return [
    HEADER,
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">`,
    ...pieces.map(property),
    '</Properties>',
  ].join('');
}

function itemPropertiesXml(): string {
  return [
    HEADER,
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml">`,
    `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  ].join('');
}

function itemRelationshipsXml(): string {
  const type = `${OFFICE}/relationships/customXmlProps`;
  return `${HEADER}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${type}" Target="itemProps1.xml"/></Relationships>`;
}

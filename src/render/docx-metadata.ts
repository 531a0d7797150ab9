// docProps/core.xml with what the user chose and nothing else.

import { cleanText } from '../core/facts/clean-text.ts';
import { escapeMarkup } from '../core/source/markup.ts';
import { HEADER } from './docx-xml.ts';

export type Metadata = {
  readonly title: string;
  /** Left empty unless the user names one. */
  readonly author: string;
  /** YYYY-MM-DD; the day, not the second, so that equal papers make equal files. */
  readonly day: string;
};

/** The sign for half a character that lost its other half says nothing in a property. */
function property(text: string): string {
  const { text: clean } = cleanText(text);
  return escapeMarkup(clean.replace(/\ufffd/g, ''));
}

export function corePropertiesXml({ title, author, day }: Metadata): string {
  const at = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${tag}>`;
  return [
    HEADER,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${property(title)}</dc:title><dc:creator>${property(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${property(author)}</cp:lastModifiedBy>${at('created')}${at('modified')}</cp:coreProperties>`,
  ].join('');
}

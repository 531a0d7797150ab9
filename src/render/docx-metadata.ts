// docProps/core.xml with what the user chose and nothing else.

import { cleanText } from '../core/facts/clean-text.ts';

export type Metadata = {
  readonly title: string;
  /** Left empty unless the user names one. */
  readonly author: string;
  /** YYYY-MM-DD; the day, not the second, so that equal papers make equal files. */
  readonly day: string;
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The sign for half a character that lost its other half says nothing in a property. */
function escapeXml(text: string): string {
  const { text: clean } = cleanText(text);
  return clean.replace(/\ufffd/g, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

export function corePropertiesXml({ title, author, day }: Metadata): string {
  const at = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${at('created')}${at('modified')}</cp:coreProperties>`,
  ].join('');
}

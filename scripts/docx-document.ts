// The whole document as `docx` holds it. Nothing here is sent to a browser: the parts that are the same in every file are kept as
// docx-frame.json, which scripts/write-docx-frame.ts writes with this.

import {
  Document as DocxDocument,
  Paragraph as DocxParagraph,
  type Table as DocxTable,
  Footer,
  Header,
  Packer,
  PageNumber,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../src/core/document/document.ts';
import { withEndSettled } from '../src/core/layout/lay-out.ts';
import { PAGE, type PageShape, pageShape } from '../src/core/style/page.ts';
import { BODY_MARK, NOTE_MARK, OWN_PARTS } from '../src/render/docx-frame.ts';
import type { DocxOptions } from '../src/render/docx-options.ts';
import { stylesXml } from '../src/render/docx-styles.ts';
import type { XmlPart } from '../src/render/docx-xml.ts';
import { toDocxBlock, toDocxImprint } from './docx-blocks.ts';

export function toDocxDocument(document: Document, options: DocxOptions): DocxDocument {
  const children = [...withEndSettled(document).blocks.map(toDocxBlock), ...toDocxImprint(document)];
  return docxDocument(children, stylesXml(options.scheme), options.draftNote, document.form?.page);
}

export function docxDocument(
  children: readonly (DocxParagraph | DocxTable)[],
  externalStyles: string,
  draftNote: string | undefined,
  page: 'portrait' | 'landscape' = 'portrait',
): DocxDocument {
  const paper = pageShape(page);
  const headers = draftNote
    ? { headers: { default: draftHeader(draftNote), even: draftHeader(draftNote) } }
    : {};
  return new DocxDocument({
    externalStyles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            // `docx` turns the sheet itself.
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: page,
            },
            margin: {
              top: paper.top,
              right: paper.right,
              bottom: paper.bottom,
              left: paper.left,
              header: PAGE.header,
              footer: paper.footer,
              gutter: 0,
            },
          },
          grid: { type: 'lines', linePitch: linePitch(paper) },
        },
        ...headers,
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children,
      },
    ],
  });
}

/** LibreOffice uses of the height only what whole lines take: on a sheet that lies lines of 579 would leave three millimetres. */
function linePitch({ textHeight }: PageShape): number {
  return Math.floor(textHeight / Math.floor(textHeight / PAGE.linePitch));
}

export const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** The size, margins and grid of a sheet as the end of the body says them. */
export async function docxSheet(page: 'portrait' | 'landscape'): Promise<string> {
  const zip = await Packer.toArrayBuffer(docxDocument([], NO_STYLES, undefined, page));
  const { 'word/document.xml': document = new Uint8Array() } = unzipSync(new Uint8Array(zip));
  const [size] = /<w:pgSz .*<w:docGrid [^>]*\/>/.exec(strFromU8(document)) ?? [];
  if (!size) throw new Error('no size of the sheet');
  return size;
}

/** The parts of a paper and of a draft, with marks for the body and the note. */
export async function docxFrame(): Promise<Readonly<Record<'final' | 'draft', readonly XmlPart[]>>> {
  const body = new DocxParagraph({ children: [new TextRun({ text: BODY_MARK })] });
  const partsOf = async (draftNote?: string) => {
    const zip = await Packer.toArrayBuffer(docxDocument([body], NO_STYLES, draftNote));
    return finishedParts(unzipSync(new Uint8Array(zip))).map(({ path, xml }) => ({
      path,
      xml: OWN_PARTS.includes(path) ? '' : xml.replace(/<w:p>(?:(?!<w:p>).)*?\ue000.*?<\/w:p>/, BODY_MARK),
    }));
  };
  return { final: await partsOf(), draft: await partsOf(NOTE_MARK) };
}

/** Parts that `docx` writes and no paper of ours uses. */
const UNUSED = /^(?:word\/(?:_rels\/)?(?:footnotes|endnotes|numbering)|docProps\/(?:app|custom))\.xml/;

/** What `docx` writes, without parts nobody uses, and with the number of a page where a program does not count pages itself. */
export function finishedParts(zip: Readonly<Record<string, Uint8Array>>): XmlPart[] {
  const parts = Object.entries(zip).map(([path, data]) => ({ path, xml: strFromU8(data) }));
  const used = parts.filter(
    ({ path, xml }) => !UNUSED.test(path) && !(path.endsWith('.rels') && !xml.includes('<Relationship ')),
  );
  return used.map(({ path, xml }) => ({ path, xml: finished(path, xml) }));
}

function finished(path: string, xml: string): string {
  if (path === '[Content_Types].xml')
    return xml.replace(
      /<Default(?![^>]*"(?:rels|xml)")[^>]*>|<Override[^>]*\/(?:footnotes|endnotes|numbering|app|custom)\.xml"\/>/g,
      '',
    );
  if (path.endsWith('.rels'))
    return xml.replace(/<Relationship [^>]*[/"](?:footnotes|endnotes|numbering|app|custom)\.xml"\/>/g, '');
  const [, nth] = /^word\/footer(\d)\.xml$/.exec(path) ?? [];
  const counted = '<w:fldChar w:fldCharType="separate"/></w:r>';
  return nth ? xml.replace(counted, `${counted}<w:r><w:t>${nth}</w:t></w:r>`) : xml;
}

/** — 1 — in half-width 宋体 of 4号, one 字 from the outer edge (7.5). */
function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new DocxParagraph({
        style: 'Huiwen-pageNumber',
        alignment: side,
        indent: { [side]: PAGE.footerIndent },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

function draftHeader(note: string): Header {
  return new Header({
    children: [new DocxParagraph({ style: 'Huiwen-draft', children: [new TextRun({ text: note })] })],
  });
}

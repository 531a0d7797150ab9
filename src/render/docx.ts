// The .docx of a document: paragraphs that carry only a style, tables in fixed widths, odd and even page numbers.
// This folder's docx*.ts are the only importers of `docx`, and are themselves reached by import() only.

import {
  AlignmentType,
  Document as DocxDocument,
  Paragraph as DocxParagraph,
  type Table as DocxTable,
  type IParagraphOptions,
  Packer,
} from 'docx';
import type { Block, Document, Paragraph } from '../core/document/document.ts';
import type { Carried } from '../core/facts/sealed-facts.ts';
import { imprintTurnsPage } from '../core/layout/lay-out.ts';
import type { FontScheme } from '../core/style/fonts.ts';
import { PAGE } from '../core/style/page.ts';
import { RULE } from '../core/style/roles.ts';
import { carriedParts } from './docx-carried.ts';
import { draftHeader, pageNumber } from './docx-margins.ts';
import { corePropertiesXml } from './docx-metadata.ts';
import { toRuns } from './docx-runs.ts';
import { inSlices, nextTask } from './docx-slices.ts';
import { settingsXml, styleId, stylesXml, themeXml } from './docx-styles.ts';
import { imprintTable, tableBlock, tableRow } from './docx-table.ts';
import { componentXml, XML_DECLARATION } from './docx-xml.ts';
import { entryOf, readZip, writeZip } from './docx-zip.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type DocxOptions = {
  readonly scheme: FontScheme;
  readonly author: string;
  /** YYYY-MM-DD, written as the day of creation. */
  readonly day: string;
  /** Text at the head of every page of a draft, in place of nothing in a final paper. */
  readonly draftNote?: string;
  /** Put into the file, so that it can be opened here again; nothing is put in without. */
  readonly facts?: Carried;
};

/** The document as `docx` objects, before packing; tests lay it out with `docx/layout`. */
export function toDocxDocument(document: Document, options: DocxOptions): DocxDocument {
  return docxDocument([...bodyOf(document)], stylesXml(options.scheme), options);
}

function* bodyOf(document: Document): Generator<DocxParagraph | DocxTable> {
  for (const block of document.blocks) yield toDocxBlock(block);
  yield* imprintOf(document);
}

function docxDocument(
  children: readonly (DocxParagraph | DocxTable)[],
  externalStyles: string,
  { draftNote }: DocxOptions,
): DocxDocument {
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
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              right: PAGE.right,
              bottom: PAGE.bottom,
              left: PAGE.left,
              header: PAGE.header,
              footer: PAGE.footer,
              gutter: 0,
            },
          },
          grid: { linePitch: PAGE.linePitch },
        },
        ...headers,
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children,
      },
    ],
  });
}

export async function toDocx(document: Document, options: DocxOptions): Promise<Blob> {
  return new Blob([await packed(document, options)], { type: DOCX_TYPE });
}

/** For Node: pages that publish a file, and tests. */
export async function toDocxBytes(document: Document, options: DocxOptions): Promise<Uint8Array> {
  return packed(document, options);
}

const BODY_PATH = 'word/document.xml';
const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** All but the body is small and packed by `docx`; the body is written and packed in slices, so that no browser stops. */
async function packed(document: Document, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  await nextTask();
  // The styles are among the parts put in its place below: `docx` need not read them.
  const frame = docxDocument([], NO_STYLES, options);
  await nextTask();
  const [head = '', tail = ''] = componentXml(frame.Document.View, frame).split(/(?=<w:sectPr>)/);
  await nextTask();
  const carrying = await carriedParts(frame, options.facts);
  const overrides = [...parts(document, options), ...carrying, { path: BODY_PATH, data: '' }];
  const entries = readZip(new Uint8Array(await Packer.toArrayBuffer(frame, undefined, overrides)));
  await nextTask();
  const blocks = await inSlices(pieces(document, frame), (write) => write());
  const body = await entryOf(BODY_PATH, [XML_DECLARATION, head, ...blocks, tail].join(''));
  return writeZip(
    entries.map((entry) => (entry.path === BODY_PATH ? body : entry)),
    options.day,
  );
}

/** The body as pieces of XML still to be written; a table may be longer than all else, so its rows are pieces too. */
function* pieces(document: Document, frame: DocxDocument): Generator<() => string> {
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      yield () => componentXml(toDocxBlock(block), frame);
      continue;
    }
    const end = '</w:tbl>';
    yield () => componentXml(tableBlock({ ...block, rows: [] }, toRuns), frame).slice(0, -end.length);
    for (const at of block.rows.keys()) yield () => componentXml(tableRow(block, at, toRuns), frame);
    yield () => end;
  }
  yield () =>
    imprintOf(document)
      .map((part) => componentXml(part, frame))
      .join('');
}

/** Parts of the package that `docx` fills with defaults of its own. */
function parts({ title }: Document, { scheme, author, day }: DocxOptions) {
  return [
    // `docx` adds Office's blue headings to the styles it is given; the file carries ours alone.
    { path: 'word/styles.xml', data: stylesXml(scheme) },
    { path: 'word/theme/theme1.xml', data: themeXml(scheme) },
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'docProps/core.xml', data: corePropertiesXml({ title, author, day }) },
  ];
}

function imprintOf(document: Document): (DocxParagraph | DocxTable)[] {
  const { imprint, blocks } = document;
  if (!imprint) return [];
  const afterTable = blocks.at(-1)?.kind === 'table';
  return imprintTable(imprint, toRuns, { afterTable, turnsPage: imprintTurnsPage(document) });
}

function toDocxBlock(block: Block) {
  return block.kind === 'table' ? tableBlock(block, toRuns) : new DocxParagraph(paragraphOptions(block));
}

function paragraphOptions(paragraph: Paragraph): IParagraphOptions {
  const { role, runs, indent, align, before, line, size, tabs } = paragraph;
  return {
    style: styleId(role),
    ...(paragraph.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(paragraph.keepNext ? { keepNext: true } : {}),
    ...(before === undefined && line === undefined
      ? {}
      : {
          spacing: {
            ...(before === undefined ? {} : { before }),
            ...(line === undefined ? {} : { line, lineRule: 'exact' }),
          },
        }),
    ...(indent
      ? {
          indent: { ...indent, ...(indent.hanging === undefined ? { firstLineChars: 0, firstLine: 0 } : {}) },
        }
      : {}),
    ...(align ? { alignment: align } : {}),
    ...(tabs
      ? {
          tabStops: tabs.map((position) => ({ type: 'left', position }) as const),
          alignment: AlignmentType.LEFT,
        }
      : {}),
    ...(paragraph.ruleBelow
      ? { border: { bottom: { style: 'single', size: RULE.red, space: RED_RULE_SPACE, color: 'FF0000' } } }
      : {}),
    children: toRuns(runs, size),
  };
}

/** 4 mm from the number to the rule, less the air below the glyphs inside the line, in points. */
const RED_RULE_SPACE = 5;

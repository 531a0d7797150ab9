// The .docx of a document: paragraphs that carry only a style, tables in fixed widths, odd and even page numbers.
// This folder's docx*.ts are the only importers of `docx`, and are themselves reached by import() only.

import {
  AlignmentType,
  Document as DocxDocument,
  Paragraph as DocxParagraph,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  Tab,
  TextRun,
} from 'docx';
import type { Block, Document, Paragraph, Run } from '../core/document/document.ts';
import type { Carried } from '../core/facts/sealed-facts.ts';
import type { FontScheme } from '../core/style/fonts.ts';
import { PAGE } from '../core/style/page.ts';
import { RULE } from '../core/style/roles.ts';
import { declareFacts, factsParts } from './docx-facts.ts';
import { corePropertiesXml } from './docx-metadata.ts';
import { draftHeader, pageNumber } from './docx-page-edges.ts';
import { fontStyleId, GAP_STYLE, settingsXml, styleId, stylesXml, themeXml } from './docx-styles.ts';
import { imprintTable, tableBlock } from './docx-table.ts';
import { stampZip } from './docx-zip-time.ts';

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
export function toDocxDocument(document: Document, { scheme, draftNote }: DocxOptions): DocxDocument {
  const headers = draftNote
    ? { headers: { default: draftHeader(draftNote), even: draftHeader(draftNote) } }
    : {};
  const { imprint } = document;
  return new DocxDocument({
    externalStyles: stylesXml(scheme),
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
              header: 851,
              footer: PAGE.footer,
              gutter: 0,
            },
          },
          grid: { linePitch: PAGE.linePitch },
        },
        ...headers,
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [
          ...document.blocks.map(toDocxBlock),
          ...(imprint ? imprintTable(imprint, toRuns, endsWithTable(document)) : []),
        ],
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

async function packed(document: Document, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const file = toDocxDocument(document, options);
  if (options.facts) declareFacts(file);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts(document, options)));
  return stampZip(bytes, options.day);
}

/** Parts of the package that `docx` fills with defaults of its own. */
function parts({ title }: Document, { scheme, author, day, facts }: DocxOptions) {
  return [
    // `docx` adds Office's blue headings to the styles it is given; the file carries ours alone.
    { path: 'word/styles.xml', data: stylesXml(scheme) },
    { path: 'word/theme/theme1.xml', data: themeXml(scheme) },
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'docProps/core.xml', data: corePropertiesXml({ title, author, day }) },
    ...(facts ? factsParts(facts) : []),
  ];
}

function endsWithTable({ blocks }: Document): boolean {
  return blocks.at(-1)?.kind === 'table';
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

/** Neighbours that look alike become one run: a clerk who edits the file meets whole sentences. */
function merged(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.font === run.font && last.gap === run.gap)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function toRuns(runs: readonly Run[], size?: number): TextRun[] {
  return merged(runs).flatMap((run) => {
    const style = run.gap ? GAP_STYLE : run.font ? fontStyleId(run.font) : undefined;
    const format = { ...(style ? { style } : {}), ...(size ? { size } : {}) };
    return run.text
      .split('\n')
      .flatMap((line, index) => lineRuns(line, { ...format, ...(index ? { break: 1 } : {}) }));
  });
}

/** Text goes in as `text`: among `children` the words CURRENT and TOTAL_PAGES would become page numbers. */
function lineRuns(line: string, { break: lineBreak, ...format }: IRunOptions): TextRun[] {
  return line
    .split('\t')
    .flatMap((text, index) => [
      ...(index ? [new TextRun({ ...format, children: [new Tab()] })] : []),
      ...(text || lineBreak
        ? [new TextRun({ ...format, ...(index || !lineBreak ? {} : { break: lineBreak }), text })]
        : []),
    ]);
}
